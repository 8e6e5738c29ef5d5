package socai.membership.write.memberfile.rebuild;

import java.util.List;
import socai.membership.events.MemberFileEvent.FilePaperRebuilt;
import socai.membership.write.Membership;
import socai.membership.write.memberfile.FileDecider;
import socai.membership.write.memberfile.FileFacts;
import socai.membership.write.memberfile.FileLost;
import socai.membership.write.memberfile.FileThere;
import socai.membership.write.memberfile.InquiryClosed;
import socai.membership.write.rules.EvidenceGiven;
import socai.membership.write.rules.NotInTheFuture;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.StreamEvent;
import socai.spine.Text;
import socai.spine.write.Circumstances;

/** The file is put together again paper by paper, and each says from what. */
public final class RebuildFilePaperDecider implements FileDecider<RebuildFilePaper> {

    private static final Text LAID = new Text("ngày đưa vào hồ sơ", "day on which it was laid into the file");

    @Override
    public Class<RebuildFilePaper> command() {
        return RebuildFilePaper.class;
    }

    @Override
    public boolean applies(Membership state) {
        return custody(state).toRestore();
    }

    @Override
    public Decision decide(Membership state, RebuildFilePaper command, FileFacts facts, Circumstances circumstances) {
        if (custody(state).rebuilt().stream().anyMatch(e -> says(command, e))) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(
                        new FileThere(state.exists()),
                        new FileLost(custody(state).lost().isPresent()),
                        new InquiryClosed(custody(state).toRestore()))
                .statute(() -> kept(
                        command,
                        facts,
                        circumstances,
                        new FormNamed(command.formCode()),
                        new NotInTheFuture(LAID, command.on(), circumstances.date()),
                        new EvidenceGiven(command.paper(), circumstances.date())))
                .accept(() -> List.of(new StreamEvent(
                        Membership.TYPE,
                        command.membership().raw(),
                        new FilePaperRebuilt(
                                command.membership(),
                                state.person().orElseThrow(),
                                command.organisation(),
                                command.formCode(),
                                command.rebuiltFrom(),
                                command.on(),
                                command.paper()))));
    }

    private static boolean says(RebuildFilePaper command, FilePaperRebuilt e) {
        return e.keeper().equals(command.organisation())
                && e.formCode().equals(command.formCode())
                && e.rebuiltFrom() == command.rebuiltFrom()
                && e.on().equals(command.on())
                && e.paper().equals(command.paper());
    }
}
