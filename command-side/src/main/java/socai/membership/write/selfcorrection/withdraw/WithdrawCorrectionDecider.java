package socai.membership.write.selfcorrection.withdraw;

import java.util.List;
import java.util.Optional;
import socai.membership.events.CorrectionEvent.CorrectionRequested;
import socai.membership.events.CorrectionEvent.CorrectionWithdrawn;
import socai.membership.write.Membership;
import socai.membership.write.Seat;
import socai.membership.write.ending.OwnMatter;
import socai.membership.write.selfcorrection.CorrectionDecider;
import socai.membership.write.selfcorrection.CorrectionFile;
import socai.membership.write.selfcorrection.CorrectionStage;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.StreamEvent;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Ends the request without a decision. */
public final class WithdrawCorrectionDecider implements CorrectionDecider<WithdrawCorrection, Decider.NoFacts> {

    @Override
    public Class<WithdrawCorrection> command() {
        return WithdrawCorrection.class;
    }

    /** The member acts in the own cell. */
    @Override
    public Optional<OrganisationId> matter(WithdrawCorrection command, CorrectionFile state, Act act) {
        return state.matter();
    }

    /** The cell in which the member sits now, where that is another one. */
    @Override
    public Optional<OrganisationId> matter(WithdrawCorrection command, CorrectionFile state, Act act, Reader reader) {
        return state.requested()
                .flatMap(asked ->
                        reader.further(Membership.TYPE, asked.membership().raw()))
                .flatMap(seen -> seen.value().seat())
                .map(Seat::organisation)
                .or(state::matter);
    }

    @Override
    public Class<Decider.NoFacts> factsType() {
        return Decider.NoFacts.class;
    }

    @Override
    public Decider.NoFacts gather(WithdrawCorrection command, CorrectionFile state, Act act, Reader reader) {
        return new Decider.NoFacts();
    }

    @Override
    public Decision decide(
            CorrectionFile state, WithdrawCorrection command, Decider.NoFacts facts, Circumstances circumstances) {
        if (state.stage() == CorrectionStage.WITHDRAWN) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(waiting(state), OwnMatter.of(circumstances.act(), state.subject()))
                .accept(
                        () -> {
                            CorrectionRequested asked = state.requested().orElseThrow();
                            return List.of(new StreamEvent(
                                    CorrectionFile.TYPE,
                                    command.correction().raw(),
                                    new CorrectionWithdrawn(
                                            command.correction(),
                                            circumstances.date(),
                                            asked.person(),
                                            asked.organisation(),
                                            asked.field())));
                        },
                        state.closing(command.correction()));
    }
}
