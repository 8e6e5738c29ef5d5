package socai.spine.read.replay;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import socai.spine.Recorded;
import socai.spine.read.Components;
import socai.spine.read.Shown;

/**
 * The counted votes among some events, known by their components ({@code ayes}, {@code base}, {@code needed}), and the
 * base as the roll gave it in the same decision.
 */
final class Votes {

    private final Shown shown;

    Votes(Shown shown) {
        this.shown = shown;
    }

    List<GetReplay.Vote> in(List<Recorded> events) {
        Optional<GetReplay.Base> fixed =
                events.stream().flatMap(event -> base(event.event()).stream()).findFirst();
        return events.stream().flatMap(event -> vote(event, fixed).stream()).toList();
    }

    private Optional<GetReplay.Vote> vote(Recorded recorded, Optional<GetReplay.Base> fixed) {
        Object event = recorded.event();
        if (number(event, "ayes").isEmpty() || number(event, "base").isEmpty()) {
            return Optional.empty();
        }
        int ayes = number(event, "ayes").orElse(0);
        int base = number(event, "base").orElse(0);
        int noes = number(event, "noes").orElse(0);
        int others = number(event, "others").orElse(0);
        int present = number(event, "present").orElse(ayes + noes + others);
        int needed = number(event, "needed").orElse(0);
        String sentence = shown.word("vote")
                .replace("{ayes}", shown.of(ayes))
                .replace("{noes}", shown.of(noes))
                .replace("{others}", shown.of(others))
                .replace("{absent}", shown.of(Math.max(0, base - present)))
                .replace("{base}", shown.of(base))
                .replace("{needed}", shown.of(needed))
                .replace("{percent}", percent(ayes, base));
        return Optional.of(new GetReplay.Vote(
                recorded.stream(),
                ayes,
                noes,
                others,
                present,
                base,
                needed,
                ayes >= needed,
                sentence,
                fixed.filter(parts -> parts.base() == base)));
    }

    private Optional<GetReplay.Base> base(Object event) {
        if (number(event, "temporarilyOut").isEmpty()
                || number(event, "exemptAbsent").isEmpty()) {
            return Optional.empty();
        }
        List<String> electorate = Components.get(event, "electorate", List.class)
                .map(many -> ((List<?>) many).stream().map(Object::toString).toList())
                .orElse(List.of());
        shown.knowing(electorate);
        return Optional.of(new GetReplay.Base(
                number(event, "official").orElse(0),
                number(event, "temporarilyOut").orElse(0),
                number(event, "exemptAbsent").orElse(0),
                number(event, "probationary").orElse(0),
                number(event, "base").orElse(0),
                electorate.stream().map(shown::name).toList()));
    }

    private static Optional<Integer> number(Object event, String component) {
        return Components.get(event, component, Integer.class);
    }

    private String percent(int ayes, int base) {
        double share = base == 0 ? 0 : 100.0 * ayes / base;
        String text = String.format(Locale.ROOT, "%.1f", share);
        return (shown.language().equals("en") ? text : text.replace('.', ',')) + "%";
    }
}
