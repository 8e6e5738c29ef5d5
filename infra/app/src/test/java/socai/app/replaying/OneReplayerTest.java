package socai.app.replaying;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import picocli.CommandLine;
import socai.app.ReplayRun;
import socai.app.cli.SocaiCommand;
import socai.app.kill.Cell;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.establish.EstablishOrganisation;
import socai.spine.CommandId;
import socai.spine.journal.JournalEvent;
import socai.spine.read.Reexecution;
import socai.spine.write.Replayer;
import socai.store.events.Spine;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;

/** The page, the command line and the tests take a decision again by the same replayer, and see the same. */
class OneReplayerTest {

    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

    private final Path data =
            Path.of("target", "replaying", UUID.randomUUID().toString()).toAbsolutePath();
    private final TestDatabase database = TestPostgres.fresh();

    @BeforeEach
    void useThisDatabase() {
        database.properties().forEach(System::setProperty);
    }

    @AfterEach
    void closeIt() {
        database.properties().keySet().forEach(System::clearProperty);
        database.close();
    }

    @Test
    void whatOneSeesAllSee() {
        CommandId id = CommandId.of(UUID.randomUUID());
        Cell.inside(data, program -> {
            Cell.submit(program, id, province());
            assertThat(program.getBeansOfType(Replayer.class)).hasSize(1);
            assertThat(onAPage(program, id)).containsOnly("IDENTICAL");
            assertThat(program.getBean(ReplayRun.class).one(id.raw(), NOWHERE)).isTrue();
            return null;
        });
        assertThat(EveryStoreReplays.didSo(data)).as("when it was closed").isTrue();
        assertThat(onTheCommandLine()).isZero();
        Cell.inside(data, program -> {
            renamed();
            assertThat(onAPage(program, id)).containsOnly("DIFFERENT");
            assertThat(program.getBean(ReplayRun.class).one(id.raw(), NOWHERE)).isFalse();
            assertThat(program.getBean(ReplayRun.class).all(NOWHERE)).isFalse();
            EveryStoreReplays.spoilt(program);
            return null;
        });
        assertThat(onTheCommandLine()).isEqualTo(1);
    }

    private int onTheCommandLine() {
        return new CommandLine(new SocaiCommand()).execute("replay", "--all", "--data", data.toString());
    }

    /** In both modes. */
    private static List<String> onAPage(ConfigurableApplicationContext program, CommandId id) {
        JournalEvent entry = program.getBean(Spine.class).journal().entry(id).orElseThrow();
        Reexecution page = program.getBean(Reexecution.class);
        return List.of(
                page.again(entry, false).outcome(), page.again(entry, true).outcome());
    }

    /** What no role of the application can do, and whoever has the disk can. */
    private void renamed() {
        JdbcTemplate owner = new JdbcTemplate(database.owner());
        List<String> triggers = owner.queryForList(
                "select tgname from pg_trigger where tgrelid = 'domain_event_entry'::regclass and not tgisinternal",
                String.class);
        triggers.forEach(one -> owner.execute("alter table domain_event_entry disable trigger " + one));
        assertThat(owner.update("update domain_event_entry set payload = convert_to(replace("
                        + "convert_from(payload, 'UTF8'), 'Tỉnh ủy Thử Nghiệm', 'Tỉnh ủy Khác'), 'UTF8')"
                        + " where payload_type = 'organisation.OrganisationEstablished'"))
                .isEqualTo(1);
        triggers.forEach(one -> owner.execute("alter table domain_event_entry enable trigger " + one));
    }

    private static EstablishOrganisation province() {
        return new EstablishOrganisation(
                "Tỉnh ủy Thử Nghiệm",
                Optional.empty(),
                "dang-bo-tinh",
                OrganisationRank.PROVINCIAL,
                OrganisationForm.DANG_BO,
                Optional.empty(),
                false,
                false,
                LocalDate.of(2025, 7, 1),
                Optional.empty());
    }
}
