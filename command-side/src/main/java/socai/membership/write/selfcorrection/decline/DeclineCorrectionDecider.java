package socai.membership.write.selfcorrection.decline;

import java.util.List;
import java.util.Optional;
import socai.membership.events.CorrectionEvent.CorrectionDeclined;
import socai.membership.events.CorrectionEvent.CorrectionRequested;
import socai.membership.write.rules.OnePersonsData;
import socai.membership.write.selfcorrection.CorrectionDecider;
import socai.membership.write.selfcorrection.CorrectionFile;
import socai.membership.write.selfcorrection.NotTheirOwnRequest;
import socai.membership.write.succession.Succession;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.StreamEvent;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** The file stays as it is; the member is told why. */
public final class DeclineCorrectionDecider implements CorrectionDecider<DeclineCorrection, DeclineCorrection.Facts> {

    @Override
    public Class<DeclineCorrection> command() {
        return DeclineCorrection.class;
    }

    @Override
    public List<Optional<OrganisationId>> touched(
            DeclineCorrection command, CorrectionFile state, Act act, Reader reader) {
        return List.of(state.matter().map(cell -> Succession.now(cell, act.today(), reader)));
    }

    @Override
    public Class<DeclineCorrection.Facts> factsType() {
        return DeclineCorrection.Facts.class;
    }

    @Override
    public DeclineCorrection.Facts gather(DeclineCorrection command, CorrectionFile state, Act act, Reader reader) {
        return new DeclineCorrection.Facts(
                state.keeper().flatMap(asked -> Succession.other(asked, act.today(), reader)));
    }

    @Override
    public Decision decide(
            CorrectionFile state,
            DeclineCorrection command,
            DeclineCorrection.Facts facts,
            Circumstances circumstances) {
        if (state.refusal().filter(e -> e.reason().equals(command.reason())).isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(waiting(state), NotTheirOwnRequest.of(circumstances.act(), state.subject()))
                .layer(
                        Layer.STEP,
                        () -> List.of(new OnePersonsData(
                                state.subject().orElseThrow(),
                                List.of(command.reason().subject()))))
                .accept(
                        () -> {
                            CorrectionRequested asked = state.requested().orElseThrow();
                            return List.of(new StreamEvent(
                                    CorrectionFile.TYPE,
                                    command.correction().raw(),
                                    new CorrectionDeclined(
                                            command.correction(),
                                            circumstances.date(),
                                            asked.person(),
                                            asked.organisation(),
                                            facts.keeper().orElse(asked.keeper()),
                                            asked.field(),
                                            command.reason())));
                        },
                        state.closing(command.correction()));
    }
}
