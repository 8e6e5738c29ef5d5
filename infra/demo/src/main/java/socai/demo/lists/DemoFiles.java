package socai.demo.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import socai.demo.lists.ProvincePlan.CellPlan;
import socai.demo.lists.ProvincePlan.CommunePlan;
import socai.demo.lists.ProvincePlan.MemberPlan;
import socai.membership.events.Activity;

/** Writes the plan as the two files that an import takes. */
public record DemoFiles(Path organisations, Path members) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final String ORGANISATIONS = "code,name,parent_code,rank,type,form,from,delegated";
    private static final String MEMBERS =
            "cell_code,name,birth_date,gender,citizen_id,admission_date,official_date,decision_date,card_number,activity";

    /** Writes both files into the folder, which is made where it is missing. */
    public static DemoFiles write(ProvincePlan plan, Path folder) {
        try {
            Files.createDirectories(folder);
            return new DemoFiles(
                    write(folder.resolve("organisations.csv"), ORGANISATIONS, organisations(plan)),
                    write(
                            folder.resolve("members.csv"),
                            MEMBERS,
                            plan.members().stream().map(DemoFiles::member).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("the lists cannot be written into " + folder, e);
        }
    }

    private static Path write(Path file, String header, List<String> lines) throws IOException {
        return Files.writeString(file, header + "\n" + String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    private static List<String> organisations(ProvincePlan plan) {
        List<String> lines = new ArrayList<>();
        lines.add(line(plan.code(), plan.name(), "", "PROVINCIAL", "dang-bo-tinh", "DANG_BO", day(plan.from()), ""));
        for (CommunePlan commune : plan.communes()) {
            lines.add(line(
                    commune.code(),
                    commune.name(),
                    plan.code(),
                    "GRASSROOTS",
                    commune.ward() ? "dang-bo-phuong" : "dang-bo-xa",
                    "DANG_BO",
                    day(commune.from()),
                    commune.delegated() ? "có" : "không"));
            for (CellPlan cell : commune.cells()) {
                lines.add(line(
                        cell.code(), cell.name(), commune.code(), "CELL", "chi-bo", "CHI_BO", day(cell.from()), ""));
            }
        }
        return lines;
    }

    private static String member(MemberPlan member) {
        return line(
                member.cellCode(),
                member.identity().name(),
                day(member.identity().birthDate()),
                member.identity().gender().vi(),
                member.twice() ? "" : member.identity().citizenId(),
                day(member.admissionDate()),
                member.officialDate().map(DemoFiles::day).orElse(""),
                lacks(member, 17) ? "" : day(member.decisionDate()),
                member.activity() == Activity.EXEMPT && lacks(member, 3)
                        ? ""
                        : member.cardNumber().orElse(""),
                activity(member.activity()));
    }

    /** Some records of an old list are not complete: these are what cleansing is for. */
    private static boolean lacks(MemberPlan member, int every) {
        return Math.floorMod(member.identity().citizenId().hashCode(), every) == 0;
    }

    private static String activity(Activity activity) {
        return switch (activity) {
            case ACTIVE -> "đang sinh hoạt";
            case EXEMPT -> "miễn sinh hoạt";
            case TEMPORARILY_OUT -> "sinh hoạt tạm thời";
        };
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String line(String... cells) {
        return Arrays.stream(cells).map(DemoFiles::cell).collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        return text.indexOf(',') < 0 ? text : '"' + text + '"';
    }
}
