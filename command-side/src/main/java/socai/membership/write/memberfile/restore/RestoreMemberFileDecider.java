package socai.membership.write.memberfile.restore;

import java.util.List;
import socai.membership.events.MemberFileEvent.MemberFileRestored;
import socai.membership.write.Membership;
import socai.membership.write.memberfile.FileCustody;
import socai.membership.write.memberfile.FileDecider;
import socai.membership.write.memberfile.FileFacts;
import socai.membership.write.memberfile.FileLost;
import socai.membership.write.memberfile.FileThere;
import socai.membership.write.memberfile.InquiryClosed;
import socai.membership.write.rules.NumberGiven;
import socai.membership.write.rules.OnePersonsData;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.StreamEvent;
import socai.spine.Text;
import socai.spine.write.Circumstances;

/** A lost file is restored and not made again, so that nothing of it begins anew. */
public final class RestoreMemberFileDecider implements FileDecider<RestoreMemberFile> {

    private static final Text DECISION = new Text("quyết định khôi phục hồ sơ", "decision that restores the file");

    @Override
    public Class<RestoreMemberFile> command() {
        return RestoreMemberFile.class;
    }

    @Override
    public boolean applies(Membership state) {
        return custody(state).toRestore();
    }

    @Override
    public Decision decide(Membership state, RestoreMemberFile command, FileFacts facts, Circumstances circumstances) {
        FileCustody custody = custody(state);
        if (custody.lost().isEmpty()
                && custody.restored().filter(e -> says(command, e)).isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(
                        new FileThere(state.exists()),
                        new FileLost(custody.lost().isPresent()),
                        new InquiryClosed(custody.toRestore()),
                        new OnePersonsData(
                                state.person().orElse(command.reason().subject()),
                                List.of(command.reason().subject())))
                .statute(() -> kept(
                        command,
                        facts,
                        circumstances,
                        new NumberGiven(DECISION, command.decisionNumber()),
                        new FileComplete(custody.forms(), circumstances.parameter("restored-file-papers"))))
                .accept(() -> List.of(new StreamEvent(
                        Membership.TYPE,
                        command.membership().raw(),
                        new MemberFileRestored(
                                command.membership(),
                                state.person().orElseThrow(),
                                command.organisation(),
                                custody.forms(),
                                command.decisionNumber(),
                                circumstances.date(),
                                command.reason()))));
    }

    private static boolean says(RestoreMemberFile command, MemberFileRestored e) {
        return e.keeper().equals(command.organisation())
                && e.decisionNumber().equals(command.decisionNumber())
                && e.reason().equals(command.reason());
    }
}
