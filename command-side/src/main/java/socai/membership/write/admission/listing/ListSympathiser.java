package socai.membership.write.admission.listing;

import java.time.LocalDate;
import java.util.List;
import socai.membership.events.AdmissionId;
import socai.membership.write.admission.AdmissionCommand;
import socai.membership.write.voting.CellVoters;
import socai.membership.write.voting.Tally;
import socai.spine.Logical;
import socai.spine.PersonId;
import socai.spine.Plain;
import socai.spine.Seen;
import socai.spine.TextForm;

/**
 * The cell's vote on the list of sympathisers (cảm tình đảng), whatever came out.
 *
 * @param present       everybody who came, probationary members too
 * @param others        other opinions and invalid ballots
 * @param exemptPresent exempt members who came and voted
 */
@Logical("membership.ListSympathiser")
public record ListSympathiser(
        AdmissionId admission,
        LocalDate on,
        @Plain(TextForm.NUMBER) String resolutionNumber,
        int present,
        int ayes,
        int noes,
        int others,
        List<PersonId> exemptPresent)
        implements AdmissionCommand {

    @Logical("membership.ListSympathiser.Facts")
    public record Facts(Seen<CellVoters> voters) {}

    Tally tally() {
        return new Tally(present, ayes, noes, others);
    }
}
