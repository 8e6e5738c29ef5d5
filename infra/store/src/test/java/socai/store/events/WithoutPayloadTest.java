package socai.store.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Logical;
import socai.spine.RuleCheck;
import socai.spine.Seen;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.journal.Attempt;
import socai.spine.journal.JournalEvent;
import socai.spine.journal.JournalKind;
import socai.spine.write.Catalogue;
import socai.spine.write.Circumstances;
import socai.spine.write.Context;
import socai.spine.write.Decider;
import socai.spine.write.EffectsAgain;
import socai.spine.write.Reader;
import socai.spine.write.Replayer;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;
import tools.jackson.databind.module.SimpleModule;

/** What must not be copied is decided like anything else, and the journal keeps that it was, by whom and how it came out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithoutPayloadTest {

    private static final String SECRET = "not to be copied";

    @Logical("toy.Whisper")
    record Whisper(String page, String limit, String words) implements Command {
        @Logical("toy.Whisper.Facts")
        record Facts(Seen<Integer> limit) {}
    }

    /** A page is told that a line was whispered, never which. */
    static final class WhisperDecider implements ToyDeciders.ToyDecider<Whisper, List<String>, Whisper.Facts> {
        @Override
        public Class<Whisper> command() {
            return Whisper.class;
        }

        @Override
        public JournalKind journal() {
            return JournalKind.WITHOUT_PAYLOAD;
        }

        @Override
        public StreamType<List<String>, ?> type() {
            return Toy.PAGE;
        }

        @Override
        public String stream(Whisper command, Act act) {
            return command.page();
        }

        @Override
        public Class<Whisper.Facts> factsType() {
            return Whisper.Facts.class;
        }

        @Override
        public Whisper.Facts gather(Whisper command, List<String> state, Act act, Reader reader) {
            return new Whisper.Facts(reader.read(Toy.LIMIT, command.limit()));
        }

        @Override
        public Decision decide(List<String> page, Whisper command, Whisper.Facts facts, Circumstances c) {
            return Judgement.begin()
                    .statute(() -> List.of(new ToyDeciders.PageHasRoom(page.size(), facts.limit())))
                    .accept(() -> List.of(new StreamEvent(
                            Toy.PAGE,
                            command.page(),
                            new Toy.PageEvent.LineWritten("…", facts.limit().value()))));
        }
    }

    private static final class WhisperContext implements Context {
        @Override
        public String name() {
            return "toy";
        }

        @Override
        public List<Decider<?, ?, ?>> deciders() {
            return List.of(new WhisperDecider(), new ToyDeciders.SetLimitDecider());
        }

        @Override
        public List<StreamType<?, ?>> streams() {
            return List.of(Toy.BOOK);
        }
    }

    private TestDatabase database;
    private Spine spine;

    @BeforeAll
    void start() {
        database = TestPostgres.fresh(4);
        Spine.Parts toy = Toy.parts();
        spine = new Spine(
                database.app(),
                new DataSourceTransactionManager(database.app()),
                new Spine.Parts(
                        new Catalogue(List.of(new WhisperContext()), List.of(JournalEvent.class)),
                        toy.book(),
                        toy.authorities(),
                        List.of(),
                        "test",
                        1_000),
                new Spine.Secrets(new SimpleModule(), ToySpine.NO_KEYS, new JdbcClaims(database.app(), new byte[32])));
    }

    @AfterAll
    void stop() {
        spine.close();
        database.close();
    }

    private static CommandId id() {
        return CommandId.of(UUID.randomUUID());
    }

    private Answer whisper(CommandId id, String page, String limit) {
        return spine.door().submit(Toy.ask(id, new Whisper(page, limit, SECRET)));
    }

    private JournalEvent entry(CommandId id) {
        return spine.journal().entry(id).orElseThrow();
    }

    @Test
    void the_journal_keeps_who_asked_and_how_it_came_out_but_nothing_of_what_was_asked_and_known() {
        CommandId id = id();

        Answer answer = whisper(id, "pag-quiet", "lim-default");

        assertThat(answer.accepted()).isTrue();
        Attempt attempt = entry(id).attempt();
        assertThat(attempt.command().type()).isEqualTo("toy.Whisper");
        assertThat(attempt.command().body()).isEqualTo(Optional.empty());
        assertThat(attempt.facts().body()).isEqualTo(Optional.empty());
        assertThat(attempt.act().account()).isEqualTo("system");
        assertThat(attempt.checks()).extracting(RuleCheck::rule).contains("toy.page-has-room");
        assertThat(entry(id).answer()).isEqualTo(answer);
        assertThat(new JdbcTemplate(database.app())
                        .query(
                                "select payload, meta_data from domain_event_entry",
                                (row, number) -> new String(row.getBytes(1), StandardCharsets.UTF_8)
                                        + new String(row.getBytes(2), StandardCharsets.UTF_8)))
                .isNotEmpty()
                .noneMatch(stored -> stored.contains(SECRET));
    }

    @Test
    void the_same_command_has_one_answer_and_one_effect() {
        CommandId id = id();
        Answer answer = whisper(id, "pag-once", "lim-default");

        assertThat(whisper(id, "pag-once", "lim-default")).isEqualTo(answer);
        assertThat(spine.tails().range("pag-once", 0, Long.MAX_VALUE)).hasSize(1);
    }

    @Test
    void accepted_or_refused_it_cannot_be_decided_again_and_that_is_said() {
        CommandId accepted = id();
        whisper(accepted, "pag-said", "lim-none");
        spine.door().submit(Toy.ask(id(), new Toy.SetLimit("lim-none", 1)));
        CommandId refused = id();
        assertThat(whisper(refused, "pag-said", "lim-none").accepted()).isFalse();

        for (CommandId id : List.of(accepted, refused)) {
            for (Replayer.Mode mode : Replayer.Mode.values()) {
                assertThat(spine.replayer().again(entry(id), mode))
                        .isEqualTo(new Replayer.Result(Replayer.Outcome.WITHOUT_PAYLOAD, List.of()));
            }
        }
        assertThat(spine.effectsAgain().of((JournalEvent.CommandAccepted) entry(accepted)))
                .isEqualTo(new EffectsAgain.Found(EffectsAgain.Told.NOT_AT_ALL, List.of()));
    }
}
