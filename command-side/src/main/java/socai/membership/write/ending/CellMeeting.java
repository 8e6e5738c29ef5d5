package socai.membership.write.ending;

import java.util.List;
import socai.membership.events.CellBallot;
import socai.membership.write.admission.vote.FormAllowed;
import socai.membership.write.admission.vote.TellersSigned;
import socai.membership.write.rules.NumberGiven;
import socai.membership.write.voting.CellCanDecide;
import socai.membership.write.voting.CellVoters;
import socai.membership.write.voting.ExemptOnTheRoll;
import socai.membership.write.voting.QuorumPresent;
import socai.membership.write.voting.VoteCounted;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.Text;
import socai.spine.write.Circumstances;

/**
 * A vote of a cell against the base of its roll.
 *
 * @param moreThan whether the share must be exceeded and not only reached
 */
public record CellMeeting(CellReport report, Seen<CellVoters> voters, Parameter ratio, boolean moreThan) {

    private static final Text RESOLUTION = new Text("nghị quyết chi bộ", "resolution of the cell");

    public List<Rule> rules(Circumstances circumstances) {
        return List.of(
                new CellCanDecide(voters, circumstances.parameter("cell-min-official-members")),
                QuorumPresent.of(report.present(), base(), circumstances.parameter("quorum-ratio")),
                new ExemptOnTheRoll(voters, report.exemptPresent(), circumstances.parameter("vote-base-rule")),
                new FormAllowed(report.form(), circumstances.parameter("vote-forms")),
                new TellersSigned(report.tellers(), voters),
                new VoteCounted(
                        report.tally(),
                        base(),
                        voters.value().electorate().probationary().size(),
                        needed(),
                        ratio),
                new NumberGiven(RESOLUTION, report.resolutionNumber()));
    }

    public boolean carried() {
        return report.ayes() >= needed();
    }

    public CellBallot ballot() {
        return new CellBallot(
                report.form(),
                report.resolutionNumber(),
                report.present(),
                report.ayes(),
                report.noes(),
                report.others(),
                base(),
                needed(),
                ratio.value(),
                voters.value().electorate().official().size(),
                voters.value().electorate().probationary().size(),
                report.exemptPresent().size(),
                report.tellers());
    }

    private int needed() {
        return moreThan ? ratio.ratio().neededMoreThan(base()) : ratio.ratio().neededAtLeast(base());
    }

    private int base() {
        return voters.value().base();
    }
}
