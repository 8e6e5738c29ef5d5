package socai.organisation.write.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** A first meeting counts only inside the congress: not before it opened, where that is known, nor after it closed. */
record FirstMeetingInside(
        Optional<LocalDate> openedOn, LocalDate closedOn, Optional<LocalDate> firstMeeting, Parameter begin)
        implements Rule {

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
        return firstMeeting.filter(closedOn::isBefore).isEmpty() && !early();
    }

    private boolean early() {
        return firstMeeting.isPresent()
                && openedOn.filter(opened -> firstMeeting.get().isBefore(opened))
                        .isPresent();
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(begin);
    }

    @Override
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of("closedOn", closedOn),
                Fact.of("firstMeeting", firstMeeting.map(LocalDate::toString).orElse("-"))));
        openedOn.map(opened -> Fact.of("openedOn", opened)).ifPresent(facts::add);
        return facts;
    }

    @Override
    public Text refusal() {
        if (early()) {
            return new Text(
                    "Phiên họp đầu tiên ({firstMeeting}) trước ngày khai mạc đại hội ({openedOn}), không phải họp trong thời"
                            + " gian đại hội.",
                    "The first meeting ({firstMeeting}) lies before the congress opened ({openedOn}), not inside it.");
        }
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
