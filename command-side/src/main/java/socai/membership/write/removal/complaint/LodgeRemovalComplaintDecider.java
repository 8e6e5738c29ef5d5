package socai.membership.write.removal.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.RemovalEvent.RemovalComplaintLodged;
import socai.membership.events.RemovalEvent.RemovalReceiptRecorded;
import socai.membership.write.ClockParameter;
import socai.membership.write.deciding.Superior;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.ending.MatterStage;
import socai.membership.write.removal.RemovalDecider;
import socai.membership.write.removal.RemovalFile;
import socai.membership.write.removal.RemovalStage;
import socai.membership.write.rules.OnePersonsData;
import socai.membership.write.succession.Succession;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Personal;
import socai.spine.StreamEvent;
import socai.spine.time.Deadline;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Takes a complaint in that came in time, at the next level; the removal counts meanwhile. */
public final class LodgeRemovalComplaintDecider
        implements RemovalDecider<LodgeRemovalComplaint, LodgeRemovalComplaint.Facts> {

    @Override
    public Class<LodgeRemovalComplaint> command() {
        return LodgeRemovalComplaint.class;
    }

    /** The organisation that answers takes it in itself. */
    @Override
    public Optional<OrganisationId> matter(LodgeRemovalComplaint command, RemovalFile state, Act act) {
        return state.matter().map(cell -> command.organisation());
    }

    @Override
    public List<Optional<OrganisationId>> touched(
            LodgeRemovalComplaint command, RemovalFile state, Act act, Reader reader) {
        return List.of(state.cell(act.today(), reader));
    }

    @Override
    public Class<LodgeRemovalComplaint.Facts> factsType() {
        return LodgeRemovalComplaint.Facts.class;
    }

    @Override
    public LodgeRemovalComplaint.Facts gather(
            LodgeRemovalComplaint command, RemovalFile state, Act act, Reader reader) {
        LocalDate day = act.businessDate();
        return new LodgeRemovalComplaint.Facts(
                Superiors.above(state.cell(day, reader), day, reader),
                state.lastDecider().flatMap(decider -> Succession.instead(decider, day, reader)));
    }

    @Override
    public Decision decide(
            RemovalFile state,
            LodgeRemovalComplaint command,
            LodgeRemovalComplaint.Facts facts,
            Circumstances circumstances) {
        LocalDate day = circumstances.date();
        if (state.stage() == RemovalStage.COMPLAINED
                && state.complaint().filter(e -> says(command, e, day)).isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        Optional<Superior> next = NextInstance.above(facts.decider().or(state::lastDecider), facts.superiors());
        return Judgement.begin()
                .step(new MatterStage(state.stage().label(), state.stage() == RemovalStage.RECEIVED))
                .layer(
                        Layer.STEP,
                        () -> List.of(new OnePersonsData(
                                state.subject().orElseThrow(),
                                command.complaint().map(Personal::subject).stream()
                                        .toList())))
                .statute(() -> List.of(
                        new GoesToNext(command.organisation(), next),
                        new ComplaintInTime(
                                window(state),
                                window(state).lastDay(circumstances.policies().calendar()),
                                day,
                                ClockParameter.of(
                                        circumstances,
                                        "removal-complaint-window",
                                        window(state).start()))))
                .accept(() -> List.of(new StreamEvent(
                        RemovalFile.TYPE,
                        command.removal().raw(),
                        new RemovalComplaintLodged(
                                command.removal(),
                                day,
                                state.subject().orElseThrow(),
                                state.matter().orElseThrow(),
                                command.organisation(),
                                state.complaint()
                                                .map(RemovalComplaintLodged::instance)
                                                .orElse(0)
                                        + 1,
                                window(state),
                                resolve(next, circumstances),
                                command.complaint()))));
    }

    private static boolean says(LodgeRemovalComplaint command, RemovalComplaintLodged e, LocalDate day) {
        return e.on().equals(day)
                && e.lodgedWith().equals(command.organisation())
                && e.complaint().equals(command.complaint());
    }

    private static Deadline window(RemovalFile state) {
        return state.receipt().map(RemovalReceiptRecorded::window).orElseThrow();
    }

    private static Deadline resolve(Optional<Superior> next, Circumstances circumstances) {
        Parameter limit =
                ClockParameter.of(circumstances, NextInstance.limit(next.map(Superior::rank)), circumstances.date());
        return new Deadline(circumstances.date(), limit.number(), limit.unit());
    }
}
