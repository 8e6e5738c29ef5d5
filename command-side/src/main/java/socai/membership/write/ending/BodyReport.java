package socai.membership.write.ending;

import java.util.Optional;
import socai.membership.events.BodyBallot;
import socai.membership.write.voting.Tally;
import socai.policy.events.DecidingOrgan;
import socai.spine.OrganisationId;
import socai.spine.Personal;

/** A command that reports how a deciding body voted; what was decided follows from the votes. */
public interface BodyReport {

    /** The organisation whose body voted. */
    OrganisationId organisation();

    DecidingOrgan organ();

    String decisionNumber();

    int present();

    int ayes();

    int noes();

    int others();

    /** Why not; needed when the votes do not suffice. */
    Optional<Personal<String>> reason();

    default Tally tally() {
        return new Tally(present(), ayes(), noes(), others());
    }

    /** Whether this very decision was recorded already. */
    default boolean says(BodyBallot ballot) {
        return organisation().equals(ballot.decidedBy())
                && organ() == ballot.organ()
                && decisionNumber().equals(ballot.decisionNumber())
                && tally().equals(new Tally(ballot.present(), ballot.ayes(), ballot.noes(), ballot.others()));
    }
}
