package socai.web.pages.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import socai.spine.read.timeline.GetTimeline;

/**
 * The days on which something happened in a dossier, and the one that is looked at.
 *
 * @param position of the last of them that is not after the day looked at; -1 before the first
 */
public record Slider(List<LocalDate> days, int position) {

    static Slider of(List<GetTimeline.Entry> story, Optional<LocalDate> at) {
        List<LocalDate> days = story.stream()
                .map(GetTimeline.Entry::businessDate)
                .distinct()
                .sorted()
                .toList();
        long passed = at.map(
                        day -> days.stream().filter(one -> !one.isAfter(day)).count())
                .orElse((long) days.size());
        return new Slider(days, (int) passed - 1);
    }

    /** Whether there is anything to slide along. */
    public boolean useful() {
        return days.size() > 1;
    }

    /** The days with blanks between, for the page's own script. */
    public String listed() {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }

    public Optional<LocalDate> before() {
        return position > 0 ? Optional.of(days.get(position - 1)) : Optional.empty();
    }

    public Optional<LocalDate> after() {
        return position + 1 < days.size() ? Optional.of(days.get(position + 1)) : Optional.empty();
    }
}
