package socai.organisation.write.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** A first meeting counts only inside the congress: not on a day after it closed. */
record FirstMeetingInside(LocalDate closedOn, Optional<LocalDate> firstMeeting, Parameter begin) implements Rule {

    @Override
    public String id() {
        return "organisation.first-meeting-inside";
    }

    @Override
    public Citation citation() {
        return begin.citation();
    }

    @Override
    public boolean holds() {
        return firstMeeting.filter(closedOn::isBefore).isEmpty();
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(begin);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("closedOn", closedOn),
                Fact.of("firstMeeting", firstMeeting.map(LocalDate::toString).orElse("-")));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Phiên họp đầu tiên ({firstMeeting}) sau ngày bế mạc đại hội ({closedOn}), không phải họp trong thời gian"
                        + " đại hội.",
                "The first meeting ({firstMeeting}) lies after the congress closed ({closedOn}), not inside it.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Để trống ngày họp phiên đầu tiên: số văn bản tính từ sau ngày bế mạc đại hội.",
                "Leave the first meeting out: the numbers then count from after the closing of the congress.");
    }
}
