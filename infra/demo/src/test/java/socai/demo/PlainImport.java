package socai.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socai.demo.desk.Actor;
import socai.membership.events.Activity;
import socai.membership.write.importmembers.ImportMembers;
import socai.membership.write.importmembers.ImportRow;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.establish.EstablishOrganisation;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.OrganisationId;
import socai.spine.Origin;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.write.CommandDoor;
import socai.spine.write.Submission;

/** Turns the two lists into the commands of an import, as plainly as can be. */
record PlainImport(LocalDate on) implements DemoImport {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int CHUNK = 500;
    private static final Map<String, Activity> ACTIVITIES = Map.of(
            "đang sinh hoạt", Activity.ACTIVE,
            "miễn sinh hoạt", Activity.EXEMPT,
            "sinh hoạt tạm thời", Activity.TEMPORARILY_OUT);

    @Override
    public void run(CommandDoor door, Path organisations, Path members) {
        Map<String, OrganisationId> byCode = new HashMap<>();
        OrganisationId root = OrganisationId.of("org-unknown");
        for (String[] row : rows(organisations)) {
            CommandId id = CommandId.named("organisation", row[0]);
            must(
                    door,
                    id,
                    root,
                    new EstablishOrganisation(
                            row[1],
                            Optional.ofNullable(byCode.get(row[2])),
                            row[4],
                            OrganisationRank.valueOf(row[3]),
                            OrganisationForm.valueOf(row[5]),
                            Optional.of(row[0]),
                            false,
                            row[7].equals("có"),
                            day(row[6]).orElseThrow(),
                            Optional.empty()));
            byCode.put(row[0], OrganisationId.of(id.derive(OrganisationId.PREFIX, 0)));
            if (row[2].isEmpty()) {
                root = OrganisationId.of(id.derive(OrganisationId.PREFIX, 0));
            }
        }
        List<String[]> rows = rows(members);
        for (int first = 0; first < rows.size(); first += CHUNK) {
            CommandId id = CommandId.named("chunk", Integer.toString(first));
            List<ImportRow> chunk = new ArrayList<>();
            for (int at = first; at < Math.min(first + CHUNK, rows.size()); at++) {
                chunk.add(row(rows.get(at), at + 1, id, byCode));
            }
            must(door, id, root, new ImportMembers("f".repeat(64), "a".repeat(64), root, first + 1, chunk));
        }
    }

    private static ImportRow row(String[] cells, int number, CommandId id, Map<String, OrganisationId> byCode) {
        PersonId person = PersonId.of(id.derive(PersonId.PREFIX, number));
        return new ImportRow(
                number,
                Optional.ofNullable(byCode.get(cells[0])),
                Personal.of(person, cells[1]),
                day(cells[2]).map(date -> Personal.of(person, date)),
                Optional.of(Personal.of(person, cells[3].equals("Nam") ? "MALE" : "FEMALE")),
                text(cells[4]).map(value -> Personal.of(person, value)),
                day(cells[5]),
                day(cells[6]),
                day(cells[7]),
                text(cells[8]).map(value -> Personal.of(person, value)),
                ACTIVITIES.get(cells[9]),
                List.of());
    }

    private void must(CommandDoor door, CommandId id, OrganisationId organisation, Command command) {
        Actor system = Actor.installation(organisation);
        Act act = new Act(
                id,
                "system",
                Optional.empty(),
                system.office(),
                on,
                on,
                Origin.DIRECT,
                Optional.empty(),
                Optional.empty());
        Answer answer = door.submit(Submission.of(command, act));
        if (!answer.accepted()) {
            throw new IllegalStateException(answer.violations().getFirst().sentence("en", ""));
        }
    }

    /** Only names are ever quoted, and none holds a quotation mark. */
    private static String[] cells(String line) {
        String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        return Arrays.stream(cells).map(cell -> cell.replace("\"", "")).toArray(String[]::new);
    }

    private static Optional<String> text(String cell) {
        return Optional.of(cell).filter(value -> !value.isEmpty());
    }

    private static Optional<LocalDate> day(String cell) {
        return text(cell).map(value -> LocalDate.parse(value, DAY));
    }

    private static List<String[]> rows(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .skip(1)
                    .map(PlainImport::cells)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
