package socai.membership.write.leaving.request;

import java.util.List;
import java.util.Optional;
import socai.membership.events.LeavingEvent.LeaveRequested;
import socai.membership.events.LeavingId;
import socai.membership.write.Membership;
import socai.membership.write.ending.MatterStage;
import socai.membership.write.ending.OwnMatter;
import socai.membership.write.leaving.LeavingFile;
import socai.membership.write.leaving.LeavingStage;
import socai.membership.write.rules.MemberNow;
import socai.membership.write.rules.NotInTheFuture;
import socai.membership.write.rules.OnePersonsData;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.Personal;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Opens a round of the file; a member on probation may ask too. */
public final class RequestLeaveDecider implements Decider<RequestLeave, Membership, RequestLeave.Facts> {

    private static final Text LETTER = new Text("ngày viết đơn", "date of the letter");

    @Override
    public Class<RequestLeave> command() {
        return RequestLeave.class;
    }

    @Override
    public StreamType<Membership, ?> type() {
        return Membership.TYPE;
    }

    @Override
    public String stream(RequestLeave command, Act act) {
        return command.membership().raw();
    }

    @Override
    public Optional<OrganisationId> matter(RequestLeave command, Membership state, Act act) {
        return state.matter();
    }

    @Override
    public Class<RequestLeave.Facts> factsType() {
        return RequestLeave.Facts.class;
    }

    @Override
    public RequestLeave.Facts gather(RequestLeave command, Membership state, Act act, Reader reader) {
        return new RequestLeave.Facts(
                reader.read(LeavingFile.TYPE, LeavingId.of(command.membership()).raw())
                        .map(found -> new RequestLeave.Before(found.stage(), found.requested())));
    }

    @Override
    public Decision decide(
            Membership state, RequestLeave command, RequestLeave.Facts facts, Circumstances circumstances) {
        RequestLeave.Before before = facts.file().value();
        if (before.stage() == LeavingStage.REQUESTED
                && before.requested()
                        .filter(e -> e.on().equals(circumstances.date())
                                && e.writtenOn().equals(command.writtenOn())
                                && e.reason().equals(command.reason()))
                        .isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(
                        new MemberNow(command.membership(), state.live()),
                        OwnMatter.of(circumstances.act(), state.person()),
                        new MatterStage(before.stage().label(), !before.stage().open()))
                .layer(
                        Layer.STEP,
                        () -> List.of(new OnePersonsData(
                                state.person().orElseThrow(),
                                command.reason().map(Personal::subject).stream().toList())))
                .statute(() -> List.of(new NotInTheFuture(LETTER, command.writtenOn(), circumstances.date())))
                .accept(() -> List.of(new StreamEvent(
                        LeavingFile.TYPE,
                        LeavingId.of(command.membership()).raw(),
                        new LeaveRequested(
                                LeavingId.of(command.membership()),
                                circumstances.date(),
                                state.person().orElseThrow(),
                                state.matter().orElseThrow(),
                                before.requested().map(LeaveRequested::round).orElse(0) + 1,
                                command.writtenOn(),
                                command.reason()))));
    }
}
