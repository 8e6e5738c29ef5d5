package socai.membership.write.removal.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.RemovalEvent.RemovalComplaintLodged;
import socai.membership.events.RemovalEvent.RemovalReceiptRecorded;
import socai.membership.events.RemovalId;
import socai.membership.write.ClockParameter;
import socai.membership.write.deciding.Superior;
import socai.membership.write.ending.MatterStage;
import socai.membership.write.removal.RemovalFile;
import socai.membership.write.removal.RemovalStage;
import socai.membership.write.rules.OnePersonsData;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Personal;
import socai.spine.StreamEvent;
import socai.spine.time.Deadline;
import socai.spine.write.Circumstances;

/** What a complaint is judged by, whoever hands it in: that it came in time, and goes to the next level. */
final class Lodging {

    private Lodging() {}

    static Decision judge(
            RemovalFile state,
            RemovalId removal,
            OrganisationId organisation,
            Optional<Personal<String>> complaint,
            Optional<Superior> next,
            Circumstances circumstances) {
        LocalDate day = circumstances.date();
        if (state.stage() == RemovalStage.COMPLAINED
                && state.complaint()
                        .filter(e -> says(e, organisation, complaint, day))
                        .isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(new MatterStage(state.stage().label(), state.stage() == RemovalStage.RECEIVED))
                .layer(
                        Layer.STEP,
                        () -> List.of(new OnePersonsData(
                                state.subject().orElseThrow(),
                                complaint.map(Personal::subject).stream().toList())))
                .statute(() -> List.of(
                        new GoesToNext(organisation, next),
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
                        removal.raw(),
                        new RemovalComplaintLodged(
                                removal,
                                day,
                                state.subject().orElseThrow(),
                                state.matter().orElseThrow(),
                                organisation,
                                state.complaint()
                                                .map(RemovalComplaintLodged::instance)
                                                .orElse(0)
                                        + 1,
                                window(state),
                                resolve(next, circumstances),
                                complaint))));
    }

    private static boolean says(
            RemovalComplaintLodged e,
            OrganisationId organisation,
            Optional<Personal<String>> complaint,
            LocalDate day) {
        return e.on().equals(day)
                && e.lodgedWith().equals(organisation)
                && e.complaint().equals(complaint);
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
