package socai.membership.write.selfcorrection.accept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import socai.membership.events.CorrectionEvent.CorrectionAccepted;
import socai.membership.events.CorrectionEvent.CorrectionRequested;
import socai.membership.write.Membership;
import socai.membership.write.Person;
import socai.membership.write.selfcorrection.CorrectionDecider;
import socai.membership.write.selfcorrection.CorrectionFile;
import socai.membership.write.selfcorrection.CorrectionStage;
import socai.membership.write.selfcorrection.MemberOnFile;
import socai.membership.write.selfcorrection.NotTheirOwnRequest;
import socai.membership.write.selfcorrection.PersonOnFile;
import socai.membership.write.succession.Succession;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Effect;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.Personal;
import socai.spine.RuleCheck;
import socai.spine.Seen;
import socai.spine.StreamEvent;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/**
 * The correction itself is judged and written by the decider of a correction that somebody makes by hand: what it refuses,
 * the request is refused for.
 */
public final class AcceptCorrectionDecider implements CorrectionDecider<AcceptCorrection, AcceptCorrection.Facts> {

    @Override
    public Class<AcceptCorrection> command() {
        return AcceptCorrection.class;
    }

    @Override
    public List<Optional<OrganisationId>> touched(
            AcceptCorrection command, CorrectionFile state, Act act, Reader reader) {
        return List.of(state.matter().map(cell -> Succession.now(cell, act.today(), reader)));
    }

    @Override
    public Class<AcceptCorrection.Facts> factsType() {
        return AcceptCorrection.Facts.class;
    }

    @Override
    public AcceptCorrection.Facts gather(AcceptCorrection command, CorrectionFile state, Act act, Reader reader) {
        Optional<CorrectionRequested> asked = state.requested();
        return new AcceptCorrection.Facts(
                asked.map(e -> reader.read(Person.TYPE, Person.stream(e.person()))
                                .map(PersonOnFile::of))
                        .orElseGet(() -> new Seen<>("", -1, PersonOnFile.of(Person.NONE))),
                asked.map(e -> reader.read(Membership.TYPE, e.membership().raw())
                                .map(MemberOnFile::of))
                        .orElseGet(() -> new Seen<>("", -1, MemberOnFile.of(Membership.NONE))),
                asked.flatMap(e -> holder(e, reader)),
                state.keeper().flatMap(keeper -> Succession.other(keeper, act.today(), reader)));
    }

    private static Optional<String> holder(CorrectionRequested asked, Reader reader) {
        Optional<String> wanted = asked.newText().flatMap(Personal::value);
        return switch (asked.field()) {
            case CITIZEN_ID -> wanted.flatMap(value -> reader.claimedBy(Person.CITIZEN_ID, value));
            case CARD_NUMBER -> wanted.flatMap(value -> reader.claimedBy(Membership.CARD_NUMBER, value));
            default -> Optional.empty();
        };
    }

    @Override
    public Decision decide(
            CorrectionFile state, AcceptCorrection command, AcceptCorrection.Facts facts, Circumstances circumstances) {
        if (state.stage() == CorrectionStage.ACCEPTED) {
            return Judgement.begin().accept(List::of);
        }
        Decision admitted = Judgement.begin()
                .step(waiting(state), NotTheirOwnRequest.of(circumstances.act(), state.subject()))
                .accept(List::of);
        if (admitted instanceof Decision.Refused) {
            return admitted;
        }
        CorrectionRequested asked = state.requested().orElseThrow();
        Decision made = AsCorrection.judged(asked, facts, circumstances);
        List<RuleCheck> checks = Stream.of(admitted.checks(), made.checks())
                .flatMap(List::stream)
                .toList();
        return switch (made) {
            case Decision.Refused refused -> new Decision.Refused(refused.violations(), checks);
            case Decision.Accepted accepted -> {
                List<StreamEvent> events = new ArrayList<>();
                events.add(new StreamEvent(
                        CorrectionFile.TYPE,
                        command.correction().raw(),
                        new CorrectionAccepted(
                                command.correction(),
                                circumstances.date(),
                                asked.person(),
                                asked.organisation(),
                                facts.keeper().orElse(asked.keeper()),
                                asked.field())));
                events.addAll(accepted.events());
                List<Effect> effects = new ArrayList<>(accepted.effects());
                effects.addAll(state.closing(command.correction()));
                yield new Decision.Accepted(events, effects, checks);
            }
        };
    }
}
