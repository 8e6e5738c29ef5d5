package socai.membership.write.exemption.vote;

import java.util.List;
import socai.membership.events.ExemptionId;
import socai.membership.events.VoteForm;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.ending.CellPlace;
import socai.membership.write.ending.CellReport;
import socai.membership.write.ending.SeatedMember;
import socai.membership.write.exemption.ExemptionCommand;
import socai.membership.write.voting.CellVoters;
import socai.spine.Logical;
import socai.spine.PersonId;
import socai.spine.Plain;
import socai.spine.Seen;
import socai.spine.TextForm;

/**
 * Reports the cell's vote; the business date of the act is the date of the resolution.
 *
 * @param others        other opinions and invalid ballots: not agreeing
 * @param exemptPresent members exempted from activities who came and voted, which puts them into the base
 */
@Logical("membership.VoteOnExemption")
public record VoteOnExemption(
        ExemptionId exemption,
        VoteForm form,
        @Plain(TextForm.NUMBER) String resolutionNumber,
        int present,
        int ayes,
        int noes,
        int others,
        List<PersonId> exemptPresent,
        List<PersonId> tellers)
        implements ExemptionCommand, CellReport {

    /** @param superiors the organisations above the cell; the nearest one is told */
    @Logical("membership.VoteOnExemption.Facts")
    public record Facts(
            Seen<SeatedMember> member, Seen<CellPlace> place, Seen<CellVoters> voters, Superiors superiors) {}
}
