package socai.membership.write.removal.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.RemovalEvent.RemovalComplaintLodged;
import socai.membership.events.RemovalEvent.RemovalReceiptRecorded;
import socai.membership.events.RemovalId;
import socai.membership.write.ClockParameter;
import socai.membership.write.deciding.Superior;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.ending.MatterStage;
import socai.membership.write.removal.RemovalFile;
import socai.membership.write.removal.RemovalStage;
import socai.membership.write.rules.OnePersonsData;
import socai.membership.write.succession.Succession;
import socai.organisation.write.Organisation;
import socai.organisation.write.line.Line;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Personal;
import socai.spine.Seen;
import socai.spine.StreamEvent;
import socai.spine.time.Deadline;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** What a complaint is judged by, whoever hands it in: that it came in time, and goes to the next level. */
final class Lodging {

    private Lodging() {}

    /**
     * Who answers where one of the levels was dissolved and went into no other: the next one above it that stands.
     *
     * @param decider who goes on with what the organisation that decided last had
     */
    static Optional<OrganisationId> instead(
            RemovalFile state, Superiors superiors, Optional<OrganisationId> decider, LocalDate day, Reader reader) {
        Optional<OrganisationId> decided = decider.or(state::lastDecider);
        return decided.flatMap(one -> Succession.above(one, day, reader))
                .or(() -> NextInstance.above(decided, superiors)
                        .flatMap(one -> Succession.above(one.organisation(), day, reader)))
                .flatMap(level -> meeting(level, superiors, day, reader));
    }

    /** The first level from there on that stands above the cell as well, which may lie in another branch by now. */
    private static Optional<OrganisationId> meeting(
            OrganisationId level, Superiors superiors, LocalDate day, Reader reader) {
        Optional<OrganisationId> here = Optional.of(level);
        for (int up = 0; up < Line.LONGEST; up++) {
            if (here.filter(one -> !superiors.ids().contains(one)).isEmpty()) {
                return here;
            }
            here = here.flatMap(
                    one -> reader.read(Organisation.TYPE, one.raw()).value().superiorOn(day));
        }
        return Optional.empty();
    }

    /** @param instead as {@link #instead} found it */
    static Optional<Superior> next(
            Optional<OrganisationId> decided, Superiors superiors, Optional<OrganisationId> instead) {
        return instead.flatMap(level -> superiors.chain().stream()
                        .map(Seen::value)
                        .filter(one -> one.organisation().equals(level))
                        .findFirst())
                .or(() -> NextInstance.above(decided, superiors));
    }

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
