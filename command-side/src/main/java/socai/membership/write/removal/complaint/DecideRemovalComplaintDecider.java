package socai.membership.write.removal.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.membership.events.ComplaintOutcome;
import socai.membership.events.RemovalEvent;
import socai.membership.events.RemovalEvent.RemovalComplaintLodged;
import socai.membership.events.RemovalEvent.RemovalConcluded;
import socai.membership.events.RemovalEvent.RemovalOverturned;
import socai.membership.events.RemovalEvent.RemovalUpheld;
import socai.membership.write.deciding.DecisionNumberFree;
import socai.membership.write.deciding.NumberUse;
import socai.membership.write.deciding.Numbering;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.deciding.TermUse;
import socai.membership.write.ending.MatterStage;
import socai.membership.write.removal.RemovalDecider;
import socai.membership.write.removal.RemovalFile;
import socai.membership.write.removal.RemovalFile.Answered;
import socai.membership.write.removal.RemovalStage;
import socai.membership.write.rules.NumberGiven;
import socai.membership.write.rules.OnePersonsData;
import socai.membership.write.succession.Succession;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.StreamEvent;
import socai.spine.Text;
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Answers a complaint: a late answer is accepted and marked; after the last level the removal is final. */
public final class DecideRemovalComplaintDecider
        implements RemovalDecider<DecideRemovalComplaint, DecideRemovalComplaint.Facts> {

    private static final Text ANSWER = new Text("quyết định giải quyết khiếu nại", "answer to the complaint");

    @Override
    public Class<DecideRemovalComplaint> command() {
        return DecideRemovalComplaint.class;
    }

    @Override
    public Optional<OrganisationId> matter(DecideRemovalComplaint command, RemovalFile state, Act act) {
        return state.matter().map(cell -> command.organisation());
    }

    @Override
    public List<Optional<OrganisationId>> touched(
            DecideRemovalComplaint command, RemovalFile state, Act act, Reader reader) {
        return List.of(state.cell(act.today(), reader));
    }

    @Override
    public Class<DecideRemovalComplaint.Facts> factsType() {
        return DecideRemovalComplaint.Facts.class;
    }

    @Override
    public DecideRemovalComplaint.Facts gather(
            DecideRemovalComplaint command, RemovalFile state, Act act, Reader reader) {
        LocalDate day = act.businessDate();
        Superiors superiors = Superiors.above(state.cell(day, reader), day, reader);
        return new DecideRemovalComplaint.Facts(
                superiors,
                NumberUse.read(command.organisation(), command.decisionNumber(), day, reader),
                TermUse.read(
                        NumberUse.CLAIM,
                        command.organisation(),
                        command.decisionNumber(),
                        day,
                        superiors.ids(),
                        reader),
                state.complaint().flatMap(lodged -> Succession.other(lodged.lodgedWith(), day, reader)));
    }

    @Override
    public Decision decide(
            RemovalFile state,
            DecideRemovalComplaint command,
            DecideRemovalComplaint.Facts facts,
            Circumstances circumstances) {
        LocalDate day = circumstances.date();
        if (state.stage() != RemovalStage.COMPLAINED
                && state.answered()
                        .equals(Optional.of(new Answered(command.organisation(), command.decisionNumber(), day)))
                && (state.stage() == RemovalStage.OVERTURNED)
                        == (command.outcome() == ComplaintOutcome.DECISION_OVERTURNED)) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(new MatterStage(state.stage().label(), state.stage() == RemovalStage.COMPLAINED))
                .layer(
                        Layer.STEP,
                        () -> List.of(
                                new AnsweredWhereLodged(
                                        command.organisation(),
                                        facts.lodgedWith()
                                                .or(() -> state.complaint().map(RemovalComplaintLodged::lodgedWith))),
                                new OnePersonsData(
                                        state.subject().orElseThrow(),
                                        command.remark().map(Personal::subject).stream()
                                                .toList())))
                .statute(() -> List.of(
                        new NumberGiven(ANSWER, command.decisionNumber()),
                        numbering(command, facts, circumstances)
                                .free(() -> new DecisionNumberFree(
                                        command.decisionNumber(),
                                        day.getYear(),
                                        facts.numberUses(),
                                        circumstances.parameter("decision-number-scope")))))
                .accept(
                        () -> events(state, command, facts.superiors(), circumstances),
                        () -> List.of(numbering(command, facts, circumstances)
                                .taken(command.removal().raw())));
    }

    private static Numbering numbering(
            DecideRemovalComplaint command, DecideRemovalComplaint.Facts facts, Circumstances circumstances) {
        return Numbering.of(
                NumberUse.CLAIM,
                command.organisation(),
                command.decisionNumber(),
                circumstances.date(),
                facts.termUse(),
                circumstances.policies());
    }

    private static List<StreamEvent> events(
            RemovalFile state, DecideRemovalComplaint command, Superiors superiors, Circumstances circumstances) {
        LocalDate day = circumstances.date();
        WorkingCalendar calendar = circumstances.policies().calendar();
        Deadline limit = state.complaint().orElseThrow().resolve();
        PersonId person = state.subject().orElseThrow();
        OrganisationId cell = state.matter().orElseThrow();
        int late = limit.late(day, calendar);
        List<RemovalEvent> events = new ArrayList<>();
        if (command.outcome() == ComplaintOutcome.DECISION_OVERTURNED) {
            events.add(new RemovalOverturned(
                    command.removal(),
                    day,
                    person,
                    cell,
                    command.organisation(),
                    command.decisionNumber(),
                    limit,
                    late,
                    calendar.version(),
                    command.remark()));
        } else {
            boolean last = NextInstance.last(command.organisation(), superiors);
            events.add(new RemovalUpheld(
                    command.removal(),
                    day,
                    person,
                    cell,
                    command.organisation(),
                    command.decisionNumber(),
                    last,
                    limit,
                    late,
                    calendar.version(),
                    command.remark()));
            if (last) {
                events.add(new RemovalConcluded(command.removal(), day, person, cell, Optional.empty()));
            }
        }
        return events.stream()
                .map(event ->
                        new StreamEvent(RemovalFile.TYPE, command.removal().raw(), event))
                .toList();
    }
}
