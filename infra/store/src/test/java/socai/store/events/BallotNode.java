package socai.store.events;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.Authority;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.Origin;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.Recorded;
import socai.spine.Zone;
import socai.spine.journal.JournalEvent;
import socai.spine.write.Catalogue;
import socai.spine.write.CommandHandling;
import socai.spine.write.Emptying;
import socai.spine.write.Submission;
import socai.store.events.Ballot.CastBallot;
import socai.store.personal.MasterKey;
import socai.store.personal.PersonKeys;
import socai.store.personal.PersonalModule;

/** A node with the ballot context, whose chance is seeded and whose clock stands where a test puts it. */
final class BallotNode {

    static final PersonId CANDIDATE = PersonId.of("per-" + new UUID(1, 1));
    static final String CANDIDATE_NAME = "Nguyễn Thị Ứng Cử";

    /** Somebody with an account, member of the one organisation. */
    record Voter(String account, PersonId person) {
        static Voter somebody() {
            return new Voter("acc-" + UUID.randomUUID(), PersonId.of("per-" + UUID.randomUUID()));
        }
    }

    final Spine spine;
    final Emptying emptying;
    final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T03:20:00Z"));
    private final JdbcClient database;

    BallotNode(DataSource source, Path keys, long seed) {
        this.database = JdbcClient.create(source);
        this.spine = new Spine(
                source,
                new JdbcTransactionManager(source),
                new Spine.Parts(
                        new Catalogue(List.of(new Ballot.BallotContext()), List.of(JournalEvent.class)),
                        new CommandHandling.Book(Ballot.BOOK, "bbk-1"),
                        (act, matter, reader) ->
                                new Authority(act.office(), matter, act.person().isPresent(), 0, List.of()),
                        List.of(),
                        "test",
                        10_000),
                new Spine.Secrets(
                        new PersonalModule(PersonKeys.open(source, MasterKey.in(keys))),
                        ToySpine.NO_KEYS,
                        new JdbcClaims(source, new byte[32])),
                new Random(seed));
        this.emptying = spine.emptying(now::get);
    }

    static CommandId id() {
        return CommandId.of(UUID.randomUUID());
    }

    static CastBallot cast(String ballot, String token) {
        return new CastBallot(ballot, token, Personal.of(CANDIDATE, CANDIDATE_NAME));
    }

    Act act(CommandId id, Voter voter, OfficeKind office) {
        LocalDate today = LocalDate.ofInstant(now.get(), Zone.PARTY);
        return new Act(
                id,
                voter.account(),
                Optional.of(voter.person()),
                new OfficeRef(office, Ballot.HERE),
                today,
                today,
                Origin.DIRECT,
                Optional.empty(),
                Optional.empty());
    }

    Answer ask(CommandId id, Command command, Voter voter, OfficeKind office) {
        return spine.door().submit(Submission.of(command, act(id, voter, office)));
    }

    Answer drop(CommandId id, CastBallot command, Voter voter) {
        return ask(id, command, voter, OfficeKind.MEMBER);
    }

    /** Somebody else drops one. */
    Answer drop(String ballot, String token) {
        return drop(id(), cast(ballot, token), Voter.somebody());
    }

    String opened() {
        String ballot = "bal-" + UUID.randomUUID();
        ask(id(), new Ballot.OpenBallot(ballot), Voter.somebody(), OfficeKind.SECRETARY);
        return ballot;
    }

    void close(String ballot) {
        ask(id(), new Ballot.CloseBallot(ballot), Voter.somebody(), OfficeKind.SECRETARY);
    }

    List<Recorded> stream(String id) {
        return spine.tails().range(id, 0, Long.MAX_VALUE);
    }

    /** The tokens in the order of the record. */
    List<String> tokens(String ballot) {
        return stream(ballot).stream()
                .map(Recorded::event)
                .filter(Ballot.BallotEvent.Cast.class::isInstance)
                .map(event -> ((Ballot.BallotEvent.Cast) event).token())
                .toList();
    }

    /** The ids that wait for a ballot, in the order in which the rows lie. */
    List<String> waiting(String ballot) {
        return texts("select command from anonymous_box where stream = '" + ballot + "' order by ctid");
    }

    /** What waits for a ballot becomes something that no version of the program wrote. */
    void broken(String ballot) {
        List<String> ids = waiting(ballot);
        database.sql("delete from anonymous_box where stream = ?").param(ballot).update();
        ids.forEach(id -> database.sql("insert into anonymous_box (command, stream, body) values (?, ?, ?)")
                .params(id, ballot, "{}".getBytes(StandardCharsets.UTF_8))
                .update());
    }

    List<String> texts(String query) {
        return database.sql(query).query(String.class).list();
    }
}
