package socai.store.events;

import java.util.List;
import java.util.Optional;
import socai.spine.Act;
import socai.spine.Citation;
import socai.spine.Command;
import socai.spine.Confidence;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import socai.spine.Rule;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.Text;
import socai.spine.journal.JournalKind;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;
import socai.store.events.Ballot.BallotEvent;
import socai.store.events.Ballot.CastBallot;
import socai.store.events.Ballot.CloseBallot;
import socai.store.events.Ballot.OpenBallot;

/** How the smallest ballot decides. */
final class BallotDeciders {

    private BallotDeciders() {}

    record BallotRule(String id, boolean holds) implements Rule {
        @Override
        public Citation citation() {
            return new Citation("BALLOT", "1", Confidence.R);
        }

        @Override
        public Text refusal() {
            return new Text("Không bỏ phiếu được.", "This cannot be cast.");
        }

        @Override
        public Text remedy() {
            return new Text("Hỏi tổ kiểm phiếu.", "Ask the tellers.");
        }
    }

    /** What all three share. */
    abstract static class BallotDecider<C extends Command> implements Decider<C, Ballot, Decider.NoFacts> {
        @Override
        public StreamType<Ballot, ?> type() {
            return Ballot.TYPE;
        }

        @Override
        public Optional<OrganisationId> matter(C command, Ballot state, Act act) {
            return Optional.of(Ballot.HERE);
        }

        @Override
        public Class<NoFacts> factsType() {
            return NoFacts.class;
        }

        @Override
        public NoFacts gather(C command, Ballot state, Act act, Reader reader) {
            return new NoFacts();
        }
    }

    static final class OpenBallotDecider extends BallotDecider<OpenBallot> {
        @Override
        public Class<OpenBallot> command() {
            return OpenBallot.class;
        }

        @Override
        public String stream(OpenBallot command, Act act) {
            return command.ballot();
        }

        @Override
        public Decision decide(Ballot ballot, OpenBallot command, NoFacts facts, Circumstances c) {
            return Judgement.begin()
                    .accept(() -> ballot.opened()
                            ? List.of()
                            : List.of(new StreamEvent(Ballot.TYPE, command.ballot(), new BallotEvent.Opened())));
        }
    }

    static final class CloseBallotDecider extends BallotDecider<CloseBallot> {
        @Override
        public Class<CloseBallot> command() {
            return CloseBallot.class;
        }

        @Override
        public String stream(CloseBallot command, Act act) {
            return command.ballot();
        }

        @Override
        public Decision decide(Ballot ballot, CloseBallot command, NoFacts facts, Circumstances c) {
            return Judgement.begin()
                    .accept(() -> List.of(new StreamEvent(Ballot.TYPE, command.ballot(), new BallotEvent.Closed())));
        }
    }

    /** Nothing is dropped any more once it is closed; what was dropped before is still recorded. */
    static final class CastBallotDecider extends BallotDecider<CastBallot> {
        @Override
        public Class<CastBallot> command() {
            return CastBallot.class;
        }

        @Override
        public String stream(CastBallot command, Act act) {
            return command.ballot();
        }

        @Override
        public Decision decide(Ballot ballot, CastBallot command, NoFacts facts, Circumstances c) {
            boolean dropped = c.act().office().kind() == OfficeKind.UNNAMED;
            return Judgement.begin()
                    .step(new BallotRule("ballot.open", ballot.opened() && (dropped || !ballot.closed())))
                    .statute(() -> List.of(new BallotRule(
                            "ballot.token-unused", !ballot.tokens().contains(command.token()))))
                    .accept(() -> List.of(new StreamEvent(
                            Ballot.TYPE,
                            command.ballot(),
                            new BallotEvent.Cast(command.token(), command.candidate()))));
        }

        @Override
        public JournalKind journal() {
            return JournalKind.ANONYMOUS;
        }
    }
}
