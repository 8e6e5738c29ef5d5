package socai.membership.write.admission.vote;

import java.time.LocalDate;
import java.util.List;
import socai.membership.events.AdmissionId;
import socai.membership.events.VoteForm;
import socai.membership.write.admission.AdmissionCommand;
import socai.membership.write.admission.Applicant;
import socai.membership.write.voting.CellVoters;
import socai.membership.write.voting.Tally;
import socai.spine.Logical;
import socai.spine.PersonId;
import socai.spine.Plain;
import socai.spine.Seen;
import socai.spine.TextForm;

/**
 * The cell's vote on proposing admission, whatever came out.
 *
 * @param present       everybody who came, probationary members too
 * @param others        other opinions and invalid ballots
 * @param exemptPresent exempt members who came and voted
 * @param tellers       who counted and signed
 */
@Logical("membership.VoteOnAdmission")
public record VoteOnAdmission(
        AdmissionId admission,
        LocalDate on,
        VoteForm form,
        int present,
        int ayes,
        int noes,
        int others,
        List<PersonId> exemptPresent,
        List<PersonId> tellers,
        @Plain(TextForm.NUMBER) String resolutionNumber)
        implements AdmissionCommand {

    @Logical("membership.VoteOnAdmission.Facts")
    public record Facts(Seen<CellVoters> voters, Seen<Applicant> applicant) {}

    Tally tally() {
        return new Tally(present, ayes, noes, others);
    }
}
