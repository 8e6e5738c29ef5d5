package socai.membership.write.transfer.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.membership.events.TransferEvent.MemberFileSealed;
import socai.membership.events.TransferStage;
import socai.membership.write.Membership;
import socai.membership.write.transfer.NextStep;
import socai.membership.write.transfer.Stand;
import socai.membership.write.transfer.TransferDecider;
import socai.membership.write.transfer.TransferFile;
import socai.spine.Act;
import socai.spine.Anchors;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.Rule;
import socai.spine.StreamEvent;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Takes note that the file is sealed, and with how many papers. */
public final class SealMemberFileDecider implements TransferDecider<SealMemberFile, SealMemberFile.Facts> {

    private static final String FIRST = "lost-file-restored-before";

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
        return new SealMemberFile.Facts(
                state.from().map(cell -> Stand.read(cell, act.businessDate(), reader)),
                state.requested()
                        .flatMap(request -> reader.further(
                                Membership.TYPE, request.membership().raw()))
                        .map(seen -> new SealMemberFile.Lost(
                                seen.value().papers().record().custody().lostSince())));
    }

    @Override
    public Decision decide(
            TransferFile state, SealMemberFile command, SealMemberFile.Facts facts, Circumstances circumstances) {
        if (state.passed(TransferStage.SEALED) && state.documents() == command.documents()) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(new NextStep(state, TransferStage.SEALED))
                .statute(() -> statute(command, facts, circumstances))
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

    /** A file that is lost is told from the day on which that is asked for; before, nothing was known of it. */
    private static List<Rule> statute(SealMemberFile command, SealMemberFile.Facts facts, Circumstances circumstances) {
        List<Rule> rules = new ArrayList<>(List.of(
                new KeeperSeals(command.organisation(), facts.from().flatMap(Stand::grassroots)),
                new DocumentsCounted(command.documents())));
        Anchors at = Anchors.act(circumstances.date());
        facts.lost()
                .filter(any -> circumstances.policies().has(FIRST, at))
                .ifPresent(lost -> rules.add(
                        new FileAtHand(lost.since(), circumstances.policies().parameter(FIRST, at))));
        return List.copyOf(rules);
    }
}
