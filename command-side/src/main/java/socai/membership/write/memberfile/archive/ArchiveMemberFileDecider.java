package socai.membership.write.memberfile.archive;

import java.util.List;
import java.util.Optional;
import socai.membership.events.MemberFileEvent.MemberFileArchived;
import socai.membership.events.MembershipEnd;
import socai.membership.events.MembershipEvent.MembershipEnded;
import socai.membership.write.Membership;
import socai.membership.write.memberfile.FileCustody;
import socai.membership.write.memberfile.FileDecider;
import socai.membership.write.memberfile.FileFacts;
import socai.membership.write.memberfile.FileNotLost;
import socai.membership.write.memberfile.FileThere;
import socai.membership.write.rules.NotInTheFuture;
import socai.membership.write.rules.NumberGiven;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.StreamEvent;
import socai.spine.Text;
import socai.spine.write.Circumstances;

/** The number and the place under which the file of a deceased member is found. */
public final class ArchiveMemberFileDecider implements FileDecider<ArchiveMemberFile> {

    private static final Text NUMBER = new Text("số lưu trữ", "number in the archive");
    private static final Text ARCHIVED = new Text("ngày lưu trữ", "day on which it was archived");

    @Override
    public Class<ArchiveMemberFile> command() {
        return ArchiveMemberFile.class;
    }

    @Override
    public boolean applies(Membership state) {
        return died(state).isPresent() && custody(state).archived().isEmpty();
    }

    @Override
    public Decision decide(Membership state, ArchiveMemberFile command, FileFacts facts, Circumstances circumstances) {
        FileCustody custody = custody(state);
        if (custody.archived().filter(e -> says(command, e)).isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(
                        new FileThere(state.exists()),
                        new FileOfDeceased(died(state).isPresent()),
                        new FileNotArchived(custody.archived()),
                        new FileNotLost(custody.lostSince()))
                .statute(() -> kept(
                        command,
                        facts,
                        circumstances,
                        new ArchivedAfterDeath(died(state).map(MembershipEnded::on), command.on()),
                        new NotInTheFuture(ARCHIVED, command.on(), circumstances.date()),
                        new NumberGiven(NUMBER, command.archiveNumber()),
                        new ArchiveNamed(command.archive())))
                .accept(() -> List.of(new StreamEvent(
                        Membership.TYPE,
                        command.membership().raw(),
                        new MemberFileArchived(
                                command.membership(),
                                state.person().orElseThrow(),
                                command.organisation(),
                                command.on(),
                                command.archiveNumber(),
                                command.archive()))));
    }

    private static Optional<MembershipEnded> died(Membership state) {
        return state.ended().filter(end -> end.kind() == MembershipEnd.DIED);
    }

    private static boolean says(ArchiveMemberFile command, MemberFileArchived e) {
        return e.keeper().equals(command.organisation())
                && e.on().equals(command.on())
                && e.archiveNumber().equals(command.archiveNumber())
                && e.archive().equals(command.archive());
    }
}
