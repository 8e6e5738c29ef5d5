package socai.membership.write.exemption.request;

import java.util.List;
import java.util.Optional;
import socai.membership.events.Activity;
import socai.membership.events.ExemptionEvent.ExemptionRequested;
import socai.membership.events.ExemptionId;
import socai.membership.write.Membership;
import socai.membership.write.ending.MatterStage;
import socai.membership.write.ending.OwnMatter;
import socai.membership.write.exemption.ExemptionFile;
import socai.membership.write.exemption.ExemptionStage;
import socai.membership.write.rules.MemberNow;
import socai.membership.write.rules.OnePersonsData;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.Personal;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Opens a round in the file of exemptions; the membership itself changes only when the cell has voted. */
public final class RequestExemptionDecider implements Decider<RequestExemption, Membership, RequestExemption.Facts> {

    @Override
    public Class<RequestExemption> command() {
        return RequestExemption.class;
    }

    @Override
    public StreamType<Membership, ?> type() {
        return Membership.TYPE;
    }

    @Override
    public String stream(RequestExemption command, Act act) {
        return command.membership().raw();
    }

    @Override
    public Optional<OrganisationId> matter(RequestExemption command, Membership state, Act act) {
        return state.matter();
    }

    @Override
    public Class<RequestExemption.Facts> factsType() {
        return RequestExemption.Facts.class;
    }

    @Override
    public RequestExemption.Facts gather(RequestExemption command, Membership state, Act act, Reader reader) {
        return new RequestExemption.Facts(
                reader.read(ExemptionFile.TYPE, file(command).raw())
                        .map(found -> new RequestExemption.Before(found.stage(), found.requested())));
    }

    private static ExemptionId file(RequestExemption command) {
        return ExemptionId.of(command.membership());
    }

    @Override
    public Decision decide(
            Membership state, RequestExemption command, RequestExemption.Facts facts, Circumstances circumstances) {
        RequestExemption.Before before = facts.file().value();
        if (before.stage() == ExemptionStage.REQUESTED
                && before.requested()
                        .filter(e -> says(command, e, circumstances))
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
                        () -> List.of(
                                new ActiveNow(state.activity() == Activity.ACTIVE),
                                new OnePersonsData(
                                        state.person().orElseThrow(),
                                        command.words().map(Personal::subject).stream()
                                                .toList())))
                .statute(() -> List.of(
                        new ReasonKnown(command.reason(), circumstances.parameter("exemption-reasons")),
                        new EndGiven(
                                command.reason(),
                                command.until(),
                                circumstances.date(),
                                circumstances.parameter("exemption-reasons-until")),
                        new MobileWorkShort(
                                command.reason(),
                                command.until(),
                                circumstances.date(),
                                circumstances.parameter("exemption-mobile-work-max"))))
                .accept(() -> List.of(new StreamEvent(
                        ExemptionFile.TYPE, file(command).raw(), requested(state, command, before, circumstances))));
    }

    private static boolean says(RequestExemption command, ExemptionRequested e, Circumstances circumstances) {
        return e.on().equals(circumstances.date())
                && e.reason() == command.reason()
                && e.until().equals(command.until())
                && e.oral() == command.oral()
                && e.words().equals(command.words());
    }

    private static ExemptionRequested requested(
            Membership state, RequestExemption command, RequestExemption.Before before, Circumstances circumstances) {
        return new ExemptionRequested(
                file(command),
                circumstances.date(),
                state.person().orElseThrow(),
                state.matter().orElseThrow(),
                before.requested().map(ExemptionRequested::round).orElse(0) + 1,
                command.reason(),
                command.until(),
                command.oral(),
                command.words());
    }
}
