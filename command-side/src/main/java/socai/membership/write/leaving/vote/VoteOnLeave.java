package socai.membership.write.leaving.vote;

import java.util.List;
import socai.membership.events.LeavingId;
import socai.membership.events.VoteForm;
import socai.membership.write.ending.CellReport;
import socai.membership.write.ending.SeatedMember;
import socai.membership.write.leaving.LeavingCommand;
import socai.membership.write.voting.CellVoters;
import socai.spine.Logical;
import socai.spine.PersonId;
import socai.spine.Plain;
import socai.spine.Seen;
import socai.spine.TextForm;

/**
 * Reports the cell's vote; the business date of the act is the date of the resolution.
 *
 * @param noOpenViolation the cell committee declares that nothing that deserves discipline is open
 * @param others          other opinions and invalid ballots: not agreeing
 * @param exemptPresent   members exempted from activities who came and voted, which puts them into the base
 */
@Logical("membership.VoteOnLeave")
public record VoteOnLeave(
        LeavingId leaving,
        boolean noOpenViolation,
        VoteForm form,
        @Plain(TextForm.NUMBER) String resolutionNumber,
        int present,
        int ayes,
        int noes,
        int others,
        List<PersonId> exemptPresent,
        List<PersonId> tellers)
        implements LeavingCommand, CellReport {

    @Logical("membership.VoteOnLeave.Facts")
    public record Facts(Seen<SeatedMember> member, Seen<CellVoters> voters) {}
}
