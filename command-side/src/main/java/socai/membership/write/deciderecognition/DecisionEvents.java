package socai.membership.write.deciderecognition;

import java.time.LocalDate;
import java.util.List;
import socai.membership.events.MemberRecognitionDecided;
import socai.membership.events.MembershipEvent.MemberRecognized;
import socai.membership.events.RecognitionEvent;
import socai.membership.events.RecognitionFileOpened;
import socai.membership.events.RecognitionRefused;
import socai.membership.write.EffectiveDay;
import socai.membership.write.Membership;
import socai.membership.write.deciding.Competence;
import socai.membership.write.recognition.Competent;
import socai.membership.write.recognition.RecognitionFile;
import socai.organisation.events.RollEvent.RollStandingChanged;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollStanding;
import socai.organisation.write.Roll;
import socai.spine.OrganisationId;
import socai.spine.StreamEvent;
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;
import socai.spine.write.Circumstances;

/** What an accepted decision writes: to the file and the body's roll always, to membership and cell roll on success. */
record DecisionEvents(
        RecognitionFile state, DecideRecognition command, DecideRecognition.Facts facts, Circumstances circumstances) {

    List<StreamEvent> events() {
        StreamEvent fixed = new StreamEvent(
                Roll.TYPE,
                DecideRecognitionDecider.bodyRoll(command),
                facts.body()
                        .value()
                        .fixedFor(
                                command.recognition().raw(),
                                command.decidedBy(),
                                DecideRecognitionDecider.kind(command),
                                day()));
        if (!competence().body().passes(command.ayes(), base())) {
            return List.of(fixed, file(refused()));
        }
        return List.of(fixed, file(decided()), recognized(), standing());
    }

    private StreamEvent file(RecognitionEvent event) {
        return new StreamEvent(RecognitionFile.TYPE, command.recognition().raw(), event);
    }

    private MemberRecognitionDecided decided() {
        return new MemberRecognitionDecided(
                command.recognition(),
                opened().person(),
                opened().membership(),
                opened().organisation(),
                command.decidedBy(),
                command.organ(),
                command.decisionNumber(),
                day(),
                command.present(),
                command.ayes(),
                command.noes(),
                command.others(),
                base(),
                competence().body().needed(base()),
                limit(),
                limit().late(day(), calendar()),
                calendar().version(),
                competence().bodies().citation().printed().shown(),
                officialDate(),
                votesFrom());
    }

    private RecognitionRefused refused() {
        return new RecognitionRefused(
                command.recognition(),
                opened().person(),
                opened().membership(),
                opened().organisation(),
                command.decidedBy(),
                command.organ(),
                command.decisionNumber(),
                day(),
                command.present(),
                command.ayes(),
                command.noes(),
                command.others(),
                base(),
                competence().body().needed(base()),
                limit(),
                limit().late(day(), calendar()),
                calendar().version(),
                competence().bodies().citation().printed().shown(),
                command.reason().orElseThrow());
    }

    private StreamEvent recognized() {
        return new StreamEvent(
                Membership.TYPE,
                opened().membership().raw(),
                new MemberRecognized(
                        opened().membership(),
                        opened().person(),
                        officialDate(),
                        votesFrom(),
                        command.decisionNumber(),
                        day()));
    }

    private StreamEvent standing() {
        OrganisationId cell = facts.member().value().cell().orElseThrow();
        return new StreamEvent(
                Roll.TYPE,
                Roll.stream(cell, RollKind.CELL),
                new RollStandingChanged(cell, RollKind.CELL, opened().person(), RollStanding.OFFICIAL, votesFrom()));
    }

    private LocalDate officialDate() {
        return facts.member().value().probationEnd().orElseThrow();
    }

    private LocalDate votesFrom() {
        return EffectiveDay.after(facts.cell().value().lastFixed(), day());
    }

    private Competence competence() {
        return Competent.body(facts.superiors(), circumstances);
    }

    private int base() {
        return facts.body().value().base();
    }

    private Deadline limit() {
        return state.decisionLimit().orElseThrow();
    }

    private RecognitionFileOpened opened() {
        return state.opened().orElseThrow();
    }

    private LocalDate day() {
        return circumstances.date();
    }

    private WorkingCalendar calendar() {
        return circumstances.policies().calendar();
    }
}
