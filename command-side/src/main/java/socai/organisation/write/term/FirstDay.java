package socai.organisation.write.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.spine.Anchors;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.write.Circumstances;

/** From which day the numbers of a new committee count, and what the days of its congress must be like for that. */
final class FirstDay {

    /** How long after the closing of the congress the numbers of the new committee begin. */
    static final String BEGIN = "term-numbers-begin";

    /** When the day on which the congress opened must be told. */
    private static final String OPENING = "congress-opening-asked";

    private FirstDay() {}

    /** The first meeting where it was inside the congress, else so many days after the congress closed. */
    static LocalDate of(LocalDate closedOn, Optional<LocalDate> firstMeeting, Parameter begin) {
        return firstMeeting.orElseGet(() -> closedOn.plusDays(begin.number()));
    }

    /** Before the opening was asked for, nobody told it: then a meeting has no day before which it cannot have been. */
    static List<Rule> rules(
            Optional<LocalDate> openedOn,
            LocalDate closedOn,
            Optional<LocalDate> firstMeeting,
            Parameter begin,
            Circumstances circumstances) {
        List<Rule> rules = new ArrayList<>();
        rules.add(new FirstMeetingInside(openedOn, closedOn, firstMeeting, begin));
        openedOn.map(opened -> new CongressDaysInOrder(opened, closedOn)).ifPresent(rules::add);
        if (circumstances.policies().has(OPENING, Anchors.act(circumstances.date()))) {
            rules.add(
                    new OpeningTold(openedOn.isPresent(), firstMeeting.isPresent(), circumstances.parameter(OPENING)));
        }
        return rules;
    }
}
