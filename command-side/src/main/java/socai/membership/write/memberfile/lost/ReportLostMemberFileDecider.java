package socai.membership.write.memberfile.lost;

import java.util.List;
import socai.membership.events.MemberFileEvent.MemberFileLost;
import socai.membership.write.Membership;
import socai.membership.write.memberfile.FileDecider;
import socai.membership.write.memberfile.FileFacts;
import socai.membership.write.memberfile.FileNotLost;
import socai.membership.write.memberfile.FileThere;
import socai.membership.write.memberfile.archive.FileNotArchived;
import socai.membership.write.rules.NotInTheFuture;
import socai.membership.write.rules.OnePersonsData;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.StreamEvent;
import socai.spine.Text;
import socai.spine.write.Circumstances;

/** A loss is never refused for being told late. */
public final class ReportLostMemberFileDecider implements FileDecider<ReportLostMemberFile> {

    private static final Text NOTICED = new Text("ngày phát hiện", "day on which it was noticed");

    @Override
    public Class<ReportLostMemberFile> command() {
        return ReportLostMemberFile.class;
    }

    @Override
    public boolean applies(Membership state) {
        return custody(state).lost().isEmpty() && custody(state).archived().isEmpty();
    }

    @Override
    public Decision decide(
            Membership state, ReportLostMemberFile command, FileFacts facts, Circumstances circumstances) {
        if (custody(state).lost().filter(e -> says(command, e)).isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(
                        new FileThere(state.exists()),
                        new FileNotLost(custody(state).lostSince()),
                        new FileNotArchived(custody(state).archived()),
                        new OnePersonsData(
                                state.person().orElse(command.circumstances().subject()),
                                List.of(command.circumstances().subject())))
                .statute(() -> kept(
                        command, facts, circumstances, new NotInTheFuture(NOTICED, command.on(), circumstances.date())))
                .accept(() -> List.of(new StreamEvent(
                        Membership.TYPE,
                        command.membership().raw(),
                        new MemberFileLost(
                                command.membership(),
                                state.person().orElseThrow(),
                                command.organisation(),
                                command.on(),
                                command.circumstances()))));
    }

    private static boolean says(ReportLostMemberFile command, MemberFileLost e) {
        return e.keeper().equals(command.organisation())
                && e.on().equals(command.on())
                && e.circumstances().equals(command.circumstances());
    }
}
