package socai.membership.write.memberfile.inquiry;

import java.util.List;
import socai.membership.events.MemberFileEvent.LostFileInquiryClosed;
import socai.membership.write.Membership;
import socai.membership.write.memberfile.FileDecider;
import socai.membership.write.memberfile.FileFacts;
import socai.membership.write.memberfile.FileLost;
import socai.membership.write.memberfile.FileThere;
import socai.membership.write.rules.EvidenceGiven;
import socai.membership.write.rules.NotInTheFuture;
import socai.membership.write.rules.OnePersonsData;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.StreamEvent;
import socai.spine.Text;
import socai.spine.write.Circumstances;

/** A file that turned up is where it was; one that did not has to be restored. */
public final class CloseLostFileInquiryDecider implements FileDecider<CloseLostFileInquiry> {

    private static final Text CLOSED = new Text("ngày kết luận", "day of the conclusion");

    @Override
    public Class<CloseLostFileInquiry> command() {
        return CloseLostFileInquiry.class;
    }

    @Override
    public boolean applies(Membership state) {
        return custody(state).lost().isPresent() && !custody(state).toRestore();
    }

    @Override
    public Decision decide(
            Membership state, CloseLostFileInquiry command, FileFacts facts, Circumstances circumstances) {
        if (custody(state).inquiry().filter(e -> says(command, e)).isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(
                        new FileThere(state.exists()),
                        new FileLost(custody(state).lost().isPresent()),
                        new OnePersonsData(
                                state.person().orElse(command.findings().subject()),
                                List.of(command.findings().subject())))
                .statute(() -> kept(
                        command,
                        facts,
                        circumstances,
                        new ClosedAfterLoss(custody(state).lostSince(), command.on()),
                        new NotInTheFuture(CLOSED, command.on(), circumstances.date()),
                        new EvidenceGiven(command.report(), circumstances.date())))
                .accept(() -> List.of(new StreamEvent(
                        Membership.TYPE,
                        command.membership().raw(),
                        new LostFileInquiryClosed(
                                command.membership(),
                                state.person().orElseThrow(),
                                command.organisation(),
                                command.conclusion(),
                                command.on(),
                                command.findings(),
                                command.report()))));
    }

    private static boolean says(CloseLostFileInquiry command, LostFileInquiryClosed e) {
        return e.keeper().equals(command.organisation())
                && e.conclusion() == command.conclusion()
                && e.on().equals(command.on())
                && e.findings().equals(command.findings())
                && e.report().equals(command.report());
    }
}
