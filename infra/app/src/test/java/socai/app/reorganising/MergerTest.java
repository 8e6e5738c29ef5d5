package socai.app.reorganising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import socai.app.Installation;
import socai.app.ReadSide;
import socai.app.SocaiApplication;
import socai.app.importing.ImportPorts;
import socai.app.kill.Cell;
import socai.membership.events.Activity;
import socai.membership.events.ReorganisationId;
import socai.membership.events.ReorganisationKind;
import socai.membership.write.importmembers.ImportMembers;
import socai.membership.write.importmembers.ImportRow;
import socai.membership.write.reorganisation.decide.DecideReorganisation;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.events.RollKind;
import socai.organisation.write.Organisation;
import socai.organisation.write.Roll;
import socai.organisation.write.establish.EstablishOrganisation;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.Origin;
import socai.spine.Paper;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.read.Asker;
import socai.spine.read.ReadStore;
import socai.spine.write.Catalogue;
import socai.spine.write.ClaimBook;
import socai.spine.write.Clocks;
import socai.spine.write.CommandDoor;
import socai.spine.write.Submission;
import socai.store.events.Spine;
import socai.web.pages.reorganising.ReorganisationDesk;

/**
 * Two cells become one, through the real store: with a bad list, broken off in the middle and taken up again.
 * {@code -Dsocai.merger.members=5000} measures a large one.
 */
class MergerTest {

    private static final int MEMBERS = Integer.getInteger("socai.merger.members", 40);
    private static final int CHUNK = 500;
    private static final String HASH = "ab".repeat(32);
    private static final Asker ASKER = new Asker(
            Installation.ACCOUNT, Optional.empty(), new OfficeRef(OfficeKind.SYSTEM, Installation.ORGANISATION), "vi");

    private ConfigurableApplicationContext context;
    private OrganisationId commune;
    private OrganisationId old;
    private OrganisationId kept;
    private final List<PersonId> people = new ArrayList<>();

    @Test
    void a_cell_goes_into_another_though_it_broke_off_in_the_middle() throws Exception {
        Path data = Path.of("target", "merger", UUID.randomUUID().toString()).toAbsolutePath();
        try (ConfigurableApplicationContext running = new SpringApplicationBuilder(SocaiApplication.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run("--socai.data=" + data)) {
            context = running;
            found();
            badRows();
            brokenOff();
            wholeAgain();
        }
        Cell.everyJournalEntryReplays(data);
    }

    private void found() {
        OrganisationId province = organisation(
                "Tỉnh ủy Sắp Xếp", Optional.empty(), "dang-bo-tinh", OrganisationRank.PROVINCIAL, "01000000000000");
        commune = organisation(
                "Đảng ủy xã Sắp Xếp",
                Optional.of(province),
                "dang-bo-xa",
                OrganisationRank.GRASSROOTS,
                "01001000000000");
        old = organisation("Chi bộ thôn Cũ", Optional.of(commune), "chi-bo", OrganisationRank.CELL, "01001001000000");
        kept = organisation("Chi bộ thôn Mới", Optional.of(commune), "chi-bo", OrganisationRank.CELL, "01001002000000");
        for (int from = 1; from <= MEMBERS; from += CHUNK) {
            members(from, Math.min(MEMBERS, from + CHUNK - 1));
        }
        submit(new DecideReorganisation(
                old, ReorganisationKind.MERGED, kept, Optional.empty(), commune, "12-QĐ/ĐU", today(), today()));
    }

    private ReorganisationId file() {
        return ReorganisationId.of(old, commune, "12-QĐ/ĐU");
    }

    /** A list in which three rows are wrong, each in its way; nothing is written by looking at it. */
    private void badRows() throws Exception {
        String list = """
                so_the,ma_chi_bo_den
                %s,01001002000000
                99999999,01001002000000
                %s,01001099000000
                %s,01001002000000
                """.formatted(card(1), card(2), card(1));
        waitForReading();
        ReorganisationDesk desk = context.getBean(ReorganisationDesk.class);
        desk.give(file().raw(), "", new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)), ASKER);
        ReorganisationDesk.Job job = ended(desk);
        assertThat(job.faults())
                .extracting(ReorganisationDesk.Fault::row, ReorganisationDesk.Fault::column)
                .contains(tuple(3, "so_the"), tuple(4, "ma_chi_bo_den"), tuple(5, "so_the"));
        assertThat(job.count().refused()).isEqualTo(3);
        // Whom no good row names goes to the cell of the decision.
        assertThat(job.count().moved()).isEqualTo(MEMBERS - 1);
        assertThat(roll(old).seatedOn(today())).hasSize(MEMBERS);
    }

    private static ReorganisationDesk.Job ended(ReorganisationDesk desk, String file) throws InterruptedException {
        for (int i = 0; i < 600 && desk.find(file).orElseThrow().phase().working(); i++) {
            Thread.sleep(50);
        }
        return desk.find(file).orElseThrow();
    }

    private ReorganisationDesk.Job ended(ReorganisationDesk desk) throws InterruptedException {
        return ended(desk, file().raw());
    }

    /** The door fails after a list of ten: what was moved stays moved. */
    private void brokenOff() {
        CommandDoor door = context.getBean(Spine.class).door();
        AtomicInteger left = new AtomicInteger(1);
        CommandDoor breaking = submission -> {
            if (left.getAndDecrement() <= 0) {
                throw new IllegalStateException("broken off");
            }
            return door.submit(submission);
        };
        MoveList ten = MoveList.read("", new ByteArrayInputStream(list(10).getBytes(StandardCharsets.UTF_8)), folder());
        MoveWork work = new MoveWork(ports(breaking), store(), file(), ASKER, new MoveJob(Optional.of(ten)));
        assertThatThrownBy(() -> work.run(Optional.of(ten))).hasMessage("broken off");
        assertThat(roll(kept).seatedOn(today())).hasSize(10);
    }

    private void wholeAgain() throws Exception {
        waitForReading();
        MoveList ten = MoveList.read("", new ByteArrayInputStream(list(10).getBytes(StandardCharsets.UTF_8)), folder());
        MoveJob job = new MoveJob(Optional.of(ten));
        new MoveWork(ports(context.getBean(Spine.class).door()), store(), file(), ASKER, job).run(Optional.of(ten));

        assertThat(job.job().left()).isEmpty();
        assertThat(job.job().count().moved())
                .as("moved by the run that went on")
                .isEqualTo(MEMBERS);
        LocalDate day = today();
        assertThat(roll(old).seatedOn(day)).isEmpty();
        assertThat(new HashSet<>(roll(kept).seatedOn(day))).isEqualTo(new HashSet<>(people));
        assertThat(reader().read(Organisation.TYPE, old.raw()).value().existsOn(day))
                .isFalse();
        waitForReading();
        long rows = ((Number) store().ask("select count(*) as n from {Member}.membership where org_id = ?", kept.raw())
                        .getFirst()
                        .get("n"))
                .longValue();
        assertThat(rows).isEqualTo(MEMBERS);
    }

    private String list(int rows) {
        StringBuilder list = new StringBuilder("so_the,ma_chi_bo_den\n");
        for (int i = 1; i <= rows; i++) {
            list.append(card(i)).append(",01.001.002.000.000\n");
        }
        return list.toString();
    }

    private static String card(int number) {
        return String.format("%08d", 40_000_000 + number);
    }

    private Path folder() {
        return Path.of("target", "merger", "lists").toAbsolutePath();
    }

    private ReadStore store() {
        return context.getBean(ReadStore.class);
    }

    private TailReader reader() {
        return new TailReader(context.getBean(Spine.class).tails(), context.getBean(ClaimBook.class));
    }

    private Roll roll(OrganisationId cell) {
        return reader().read(Roll.TYPE, Roll.stream(cell, RollKind.CELL)).value();
    }

    private LocalDate today() {
        return context.getBean(Clocks.class).today();
    }

    private ImportPorts ports(CommandDoor door) {
        return new ImportPorts(
                door,
                context.getBean(Clocks.class),
                context.getBean(Catalogue.class),
                context.getBean(ClaimBook.class),
                context.getBean(Spine.class).tails());
    }

    private void waitForReading() {
        context.getBean(ReadSide.class).awaitHead(Duration.ofSeconds(60));
    }

    private OrganisationId organisation(
            String name, Optional<OrganisationId> parent, String type, OrganisationRank rank, String code) {
        CommandId id = CommandId.of(UUID.randomUUID());
        submit(
                id,
                new EstablishOrganisation(
                        name,
                        parent,
                        type,
                        rank,
                        rank == OrganisationRank.CELL ? OrganisationForm.CHI_BO : OrganisationForm.DANG_BO,
                        Optional.of(code),
                        false,
                        false,
                        LocalDate.of(2020, 1, 1),
                        Optional.empty()));
        return OrganisationId.of(id.derive(OrganisationId.PREFIX, 0));
    }

    private void submit(Command command) {
        submit(CommandId.of(UUID.randomUUID()), command);
    }

    private void submit(CommandId id, Command command) {
        accepted(context.getBean(CommandDoor.class)
                .submit(Submission.of(command, Installation.act(id, context.getBean(Clocks.class)))));
    }

    private static void accepted(Answer answer) {
        assertThat(answer.accepted()).as(() -> answer.violations().toString()).isTrue();
    }

    private void members(int from, int to) {
        Act act = new Act(
                CommandId.of(UUID.randomUUID()),
                Installation.ACCOUNT,
                Optional.empty(),
                new OfficeRef(OfficeKind.SYSTEM, Installation.ORGANISATION),
                today(),
                today(),
                Origin.IMPORT,
                Optional.of(new Paper("F-01", today(), HASH)),
                Optional.empty());
        List<ImportRow> rows = new ArrayList<>();
        for (int number = from; number <= to; number++) {
            PersonId person = ImportMembers.person(act, number);
            people.add(person);
            rows.add(new ImportRow(
                    number,
                    Optional.of(old),
                    Personal.of(person, "Trần Văn Mười"),
                    Optional.of(Personal.of(person, LocalDate.of(1980, 1, 1))),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(LocalDate.of(2010, 3, 1)),
                    Optional.of(LocalDate.of(2011, 3, 1)),
                    Optional.empty(),
                    Optional.of(Personal.of(person, card(number))),
                    Activity.ACTIVE,
                    List.of()));
        }
        accepted(context.getBean(CommandDoor.class)
                .submit(Submission.of(new ImportMembers(HASH, HASH, commune, from, rows), act)));
    }
}
