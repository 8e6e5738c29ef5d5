package socai.membership.write.voteonrecognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import socai.membership.events.RecognitionEscalated;
import socai.membership.events.RecognitionEvent;
import socai.membership.events.RecognitionFileOpened;
import socai.membership.events.RecognitionProposed;
import socai.membership.events.RecognitionVoteFailed;
import socai.membership.write.ClockParameter;
import socai.membership.write.recognition.RecognitionFile;
import socai.membership.write.voting.CellVoters;
import socai.spine.Parameter;
import socai.spine.StreamEvent;
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;
import socai.spine.write.Circumstances;

/** What an accepted vote writes: the fixed base to the roll, the result to the file. */
record VoteEvents(
        RecognitionFile state, VoteOnRecognition command, VoteOnRecognition.Facts facts, Circumstances circumstances) {

    List<StreamEvent> events() {
        Parameter ratio = circumstances.parameter("recognition-vote-ratio");
        boolean reached = ratio.ratio().atLeast(command.ayes(), voters().base());
        List<StreamEvent> events = new ArrayList<>();
        events.add(voters().fix(command.recognition().raw(), opened().organisation(), day()));
        if (reached) {
            events.add(written(proposed(ratio)));
            return events;
        }
        int failures = state.failures() + 1;
        events.add(written(failed(ratio, failures)));
        if (failures
                >= circumstances
                        .parameter("recognition-failed-votes-to-escalate")
                        .number()) {
            events.add(written(escalated(failures)));
        }
        return events;
    }

    private StreamEvent written(RecognitionEvent event) {
        return new StreamEvent(RecognitionFile.TYPE, command.recognition().raw(), event);
    }

    private RecognitionProposed proposed(Parameter ratio) {
        return new RecognitionProposed(
                command.recognition(),
                day(),
                opened().person(),
                opened().organisation(),
                command.form(),
                command.resolutionNumber(),
                command.present(),
                command.ayes(),
                command.noes(),
                command.others(),
                voters().base(),
                ratio.ratio().neededAtLeast(voters().base()),
                ratio.value(),
                voters().electorate().official().size(),
                voters().electorate().probationary().size(),
                command.exemptPresent().size(),
                command.tellers(),
                opened().review(),
                opened().review().late(day(), calendar()),
                calendar().version(),
                decisionLimit());
    }

    private RecognitionVoteFailed failed(Parameter ratio, int failures) {
        return new RecognitionVoteFailed(
                command.recognition(),
                day(),
                opened().person(),
                opened().organisation(),
                command.form(),
                command.resolutionNumber(),
                command.present(),
                command.ayes(),
                command.noes(),
                command.others(),
                voters().base(),
                ratio.ratio().neededAtLeast(voters().base()),
                ratio.value(),
                voters().electorate().official().size(),
                voters().electorate().probationary().size(),
                command.exemptPresent().size(),
                command.tellers(),
                opened().review(),
                opened().review().late(day(), calendar()),
                calendar().version(),
                failures);
    }

    private RecognitionEscalated escalated(int failures) {
        return new RecognitionEscalated(
                command.recognition(),
                day(),
                opened().person(),
                opened().organisation(),
                facts.superiors().nearest().orElseThrow().organisation(),
                failures,
                decisionLimit());
    }

    /** The deciding body's clock starts with the resolution, by the regulation in force on that day. */
    private Deadline decisionLimit() {
        Parameter limit = ClockParameter.of(circumstances, "recognition-decision-deadline", day());
        return new Deadline(day(), limit.number(), limit.unit());
    }

    private RecognitionFileOpened opened() {
        return state.opened().orElseThrow();
    }

    private CellVoters voters() {
        return facts.voters().value();
    }

    private LocalDate day() {
        return circumstances.date();
    }

    private WorkingCalendar calendar() {
        return circumstances.policies().calendar();
    }
}
