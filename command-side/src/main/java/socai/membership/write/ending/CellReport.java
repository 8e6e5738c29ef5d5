package socai.membership.write.ending;

import java.util.List;
import socai.membership.events.CellBallot;
import socai.membership.events.VoteForm;
import socai.membership.write.voting.Tally;
import socai.spine.PersonId;

/** A command that reports how a cell voted. */
public interface CellReport {

    VoteForm form();

    String resolutionNumber();

    int present();

    int ayes();

    int noes();

    int others();

    List<PersonId> exemptPresent();

    List<PersonId> tellers();

    default Tally tally() {
        return new Tally(present(), ayes(), noes(), others());
    }

    /** Whether this very count was recorded already. */
    default boolean says(CellBallot ballot) {
        return form() == ballot.form()
                && resolutionNumber().equals(ballot.resolutionNumber())
                && tally().equals(new Tally(ballot.present(), ballot.ayes(), ballot.noes(), ballot.others()))
                && exemptPresent().size() == ballot.exemptPresent()
                && tellers().equals(ballot.tellers());
    }
}
