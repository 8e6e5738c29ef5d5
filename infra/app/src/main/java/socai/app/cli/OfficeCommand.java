package socai.app.cli;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import socai.app.Installation;
import socai.app.ReadSide;
import socai.organisation.write.office.AppointToOffice;
import socai.spine.Answer;
import socai.spine.CommandId;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.read.ReadStore;
import socai.spine.write.Clocks;
import socai.spine.write.CommandDoor;
import socai.spine.write.Submission;

/** Puts somebody into an office from the machine's own command line: where nobody holds one yet, nobody else can. */
@Command(
        name = "office",
        description = "Giao chức vụ đầu tiên / give an office, for a store in which nobody holds one yet",
        mixinStandardHelpOptions = true)
final class OfficeCommand implements Callable<Integer> {

    private static final Duration CATCHING_UP = Duration.ofMinutes(10);
    private static final int SHOWN = 10;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(names = "--person", required = true, description = "Họ tên hoặc mã người / full name, or per-…")
    private String person = "";

    @Option(names = "--office", required = true, description = "Chức vụ / office: ${COMPLETION-CANDIDATES}")
    private OfficeKind office = OfficeKind.ADMINISTRATOR;

    @Option(
            names = "--organisation",
            required = true,
            description = "Mã 14 số, tên hoặc mã tổ chức / 14-digit code, full name, or org-…")
    private String organisation = "";

    @Option(names = "--decision", description = "Số quyết định / number of the decision")
    private String decision = "";

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext context = store.existing()) {
            context.getBean(ReadSide.class).awaitHead(CATCHING_UP);
            ReadStore read = context.getBean(ReadStore.class);
            Optional<String> who = one(
                    read.ask(
                            "select person as id, name, birth_date::text as more from {Member}.person"
                                    + " where person = ? or name_lower = lower(?) order by 3",
                            person,
                            person),
                    person);
            Optional<String> where = one(
                    read.ask(
                            "select id, name, code as more from {Organisation}.organisation"
                                    + " where id = ? or code = ? or lower(name) = lower(?) order by 3",
                            organisation,
                            organisation,
                            organisation),
                    organisation);
            return who.isEmpty() || where.isEmpty() ? 1 : appoint(context, who.get(), where.get());
        }
    }

    private int appoint(ConfigurableApplicationContext context, String who, String where) {
        Clocks clocks = context.getBean(Clocks.class);
        Answer answer = context.getBean(CommandDoor.class)
                .submit(Submission.of(
                        new AppointToOffice(
                                OrganisationId.of(where),
                                office,
                                PersonId.of(who),
                                clocks.today(),
                                Optional.empty(),
                                Optional.of(decision).filter(number -> !number.isBlank())),
                        Installation.act(CommandId.of(UUID.randomUUID()), clocks)));
        if (!answer.accepted()) {
            answer.violations()
                    .forEach(violation ->
                            System.err.println(violation.sentence("vi", "…") + " / " + violation.sentence("en", "…")));
            return 1;
        }
        System.out.println(who + " " + office + " " + where);
        System.out.println(
                "Tạo tài khoản cho người này / make their account: socai account create LOGIN --person " + who);
        return 0;
    }

    /** The only one that is meant; otherwise says whom it might mean. */
    private static Optional<String> one(List<Map<String, Object>> found, String asked) {
        if (found.size() == 1) {
            return Optional.of(String.valueOf(found.getFirst().get("id")));
        }
        System.err.println(
                found.isEmpty()
                        ? "Không tìm thấy / not found: " + asked
                        : "Có " + found.size() + " kết quả, hãy dùng mã / several, use the id:");
        found.stream()
                .limit(SHOWN)
                .forEach(row -> System.err.println("  " + row.get("id") + "  " + row.get("name") + "  "
                        + (row.get("more") == null ? "" : row.get("more"))));
        return Optional.empty();
    }
}
