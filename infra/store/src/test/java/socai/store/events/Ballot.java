package socai.store.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socai.spine.Anchor;
import socai.spine.Anchors;
import socai.spine.Citation;
import socai.spine.Command;
import socai.spine.Confidence;
import socai.spine.DomainEvent;
import socai.spine.Logical;
import socai.spine.NoPolicyInForce;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Personal;
import socai.spine.Policies;
import socai.spine.PolicyRef;
import socai.spine.StreamType;
import socai.spine.time.WorkingCalendar;
import socai.spine.write.Context;
import socai.spine.write.Decider;

/** A secret ballot as small as one can be: opened, cast without names under tokens that count once, closed. */
record Ballot(boolean opened, boolean closed, List<String> tokens) {

    static final OrganisationId HERE = OrganisationId.of("org-ballot");
    static final int ENOUGH = 3;

    static final StreamType<Ballot, BallotEvent> TYPE = new StreamType<>(
            "ballot", "bal", BallotEvent.class, new Ballot(false, false, List.of()), (ballot, event) -> switch (event) {
                case BallotEvent.Opened opened -> new Ballot(true, false, List.of());
                case BallotEvent.Closed closed -> new Ballot(true, true, ballot.tokens);
                case BallotEvent.Cast cast -> ballot.with(cast.token());
            });

    static final StreamType<Policies, NoEvent> BOOK =
            new StreamType<>("ballotbook", "bbk", NoEvent.class, new Published(), (book, event) -> book);

    private Ballot with(String token) {
        List<String> more = new ArrayList<>(tokens);
        more.add(token);
        return new Ballot(opened, closed, List.copyOf(more));
    }

    sealed interface BallotEvent extends DomainEvent {
        @Logical("ballot.Opened")
        record Opened() implements BallotEvent {}

        @Logical("ballot.Closed")
        record Closed() implements BallotEvent {}

        @Logical("ballot.Cast")
        record Cast(
                String token,
                @Personal.Label("ballot.candidate") Personal<String> candidate) implements BallotEvent {}
    }

    sealed interface NoEvent extends DomainEvent {
        @Logical("ballot.Nothing")
        record Nothing() implements NoEvent {}
    }

    @Logical("ballot.OpenBallot")
    record OpenBallot(String ballot) implements Command {}

    @Logical("ballot.CloseBallot")
    record CloseBallot(String ballot) implements Command {}

    /** Recorded without a name. */
    @Logical("ballot.CastBallot")
    record CastBallot(
            String ballot,
            String token,
            @Personal.Label("ballot.candidate") Personal<String> candidate) implements Command {}

    static final class BallotContext implements Context {
        @Override
        public String name() {
            return "ballot";
        }

        @Override
        public List<Decider<?, ?, ?>> deciders() {
            return List.of(
                    new BallotDeciders.OpenBallotDecider(),
                    new BallotDeciders.CloseBallotDecider(),
                    new BallotDeciders.CastBallotDecider());
        }

        @Override
        public List<StreamType<?, ?>> streams() {
            return List.of(BOOK);
        }
    }

    /** Members cast; what they cast is recorded in nobody's office. */
    record Published() implements Policies {

        private static final Map<String, String> VALUES = Map.of(
                "right.ballot.OpenBallot",
                "SECRETARY@HERE",
                "right.ballot.CloseBallot",
                "SECRETARY@HERE",
                "right.ballot.CastBallot",
                "MEMBER@HERE UNNAMED@HERE",
                "anonymous-batch",
                Integer.toString(ENOUGH));

        @Override
        public Parameter parameter(String key, Anchors at) {
            return Optional.ofNullable(VALUES.get(key))
                    .map(value -> new Parameter(
                            key,
                            value,
                            "",
                            Anchor.ACT,
                            new Citation("BALLOT", "1", Confidence.R),
                            new PolicyRef("BALLOT", "abcdef", LocalDate.of(2020, 1, 1))))
                    .orElseThrow(() -> new NoPolicyInForce(key, at.act()));
        }

        @Override
        public boolean has(String key, Anchors at) {
            return VALUES.containsKey(key);
        }

        @Override
        public WorkingCalendar calendar() {
            return WorkingCalendar.NONE;
        }
    }
}
