package socai.membership.write.transfer.file;

import java.util.List;
import java.util.Optional;
import socai.membership.events.TransferEvent.MemberFileSealed;
import socai.membership.events.TransferStage;
import socai.membership.write.transfer.NextStep;
import socai.membership.write.transfer.Stand;
import socai.membership.write.transfer.TransferDecider;
import socai.membership.write.transfer.TransferFile;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.StreamEvent;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Takes note that the file is sealed, and with how many papers. */
public final class SealMemberFileDecider implements TransferDecider<SealMemberFile, SealMemberFile.Facts> {

    @Override
    public Class<SealMemberFile> command() {
        return SealMemberFile.class;
    }

    @Override
    public Optional<OrganisationId> matter(SealMemberFile command, TransferFile state, Act act) {
        return state.from().map(cell -> command.organisation());
    }

    @Override
    public Class<SealMemberFile.Facts> factsType() {
        return SealMemberFile.Facts.class;
    }

    @Override
    public SealMemberFile.Facts gather(SealMemberFile command, TransferFile state, Act act, Reader reader) {
        return new SealMemberFile.Facts(state.from().map(cell -> Stand.read(cell, act.businessDate(), reader)));
    }

    @Override
    public Decision decide(
            TransferFile state, SealMemberFile command, SealMemberFile.Facts facts, Circumstances circumstances) {
        if (state.passed(TransferStage.SEALED) && state.documents() == command.documents()) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(new NextStep(state, TransferStage.SEALED))
                .statute(() -> List.of(
                        new KeeperSeals(command.organisation(), facts.from().flatMap(Stand::grassroots)),
                        new DocumentsCounted(command.documents())))
                .accept(() -> List.of(new StreamEvent(
                        TransferFile.TYPE,
                        command.transfer().raw(),
                        new MemberFileSealed(
                                command.transfer(),
                                circumstances.date(),
                                state.subject().orElseThrow(),
                                command.organisation(),
                                command.documents()))));
    }
}
