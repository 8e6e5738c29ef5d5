package socai.spine.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import socai.spine.Citation;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.Paper;
import socai.spine.Parameter;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.PolicyRef;
import socai.spine.Ratio;
import socai.spine.Text;
import socai.spine.Zone;
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;

/**
 * Values as a person reads them, in one language, for one answer (names are looked up once). Never fails for an erased
 * person: what is gone reads as erased.
 */
public final class Shown {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9.]*)}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int HASH_SHOWN = 12;
    private static final int LISTED = 12;

    private final Sentences sentences;
    private final Names names;
    private final String language;
    private final Map<String, Optional<String>> known = new HashMap<>();

    public Shown(Sentences sentences, Names names, String language) {
        this.sentences = sentences;
        this.names = names;
        this.language = "en".equals(language) ? "en" : "vi";
    }

    public String language() {
        return language;
    }

    public Sentences sentences() {
        return sentences;
    }

    public String word(String key) {
        return sentences.word(key, language);
    }

    public String erased() {
        return word("erased");
    }

    /** The names of all of these will be asked for: one question instead of many. */
    public Shown knowing(Collection<String> ids) {
        List<String> missing =
                ids.stream().filter(id -> !known.containsKey(id)).distinct().toList();
        if (!missing.isEmpty()) {
            Map<String, String> found = names.of(missing, language);
            missing.forEach(id -> known.put(id, Optional.ofNullable(found.get(id))));
        }
        return this;
    }

    /** What a person or organisation is called; the id itself is shown to nobody. */
    public String name(String id) {
        return named(id).orElseGet(() -> word("unknown"));
    }

    /** As {@link #name(String)}; empty for what has no name. */
    public Optional<String> named(String id) {
        knowing(List.of(id));
        return known.getOrDefault(id, Optional.empty());
    }

    /** A template with the components of a record filled in; what the record does not say reads as not recorded. */
    public String fill(String template, Object source) {
        Matcher matcher = PLACEHOLDER.matcher(template);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String value =
                    Components.get(source, matcher.group(1)).map(this::of).orElseGet(() -> word("not-recorded"));
            matcher.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(filled).toString();
    }

    public String of(@Nullable Object value) {
        return switch (value) {
            case null -> word("not-recorded");
            case Optional<?> optional -> of(optional.orElse(null));
            case String text -> HASH.matcher(text).matches() ? text.substring(0, HASH_SHOWN) + "…" : text;
            case Boolean flag -> word(flag ? "yes" : "no");
            case Integer number -> number(number);
            case Long number -> number(number);
            case LocalDate day -> DAY.format(day);
            case Instant instant -> MINUTE.format(ZonedDateTime.ofInstant(instant, Zone.PARTY));
            case Enum<?> constant -> sentences.label(constant, language);
            case PersonId person -> name(person.raw());
            case OrganisationId organisation -> name(organisation.raw());
            case Personal<?> personal -> personal.value().map(this::of).orElseGet(this::erased);
            case Text text -> text.in(language);
            case Deadline limit -> limit(limit);
            case Paper paper -> fill(word("paper"), paper);
            case OfficeRef office -> of(office.kind()) + ", " + of(office.organisation());
            case PolicyRef ref -> ref.shown();
            case Citation citation -> Printed.of(citation);
            case Ratio ratio -> ratio.toString();
            case Parameter parameter -> parameter.value();
            case WorkingCalendar calendar -> of(calendar.version());
            case Collection<?> many -> list(many);
            case Map<?, ?> map ->
                list(map.entrySet().stream()
                        .map(entry -> of(entry.getKey()) + ": " + of(entry.getValue()))
                        .toList());
            case Record other -> record(other);
            default -> value.toString();
        };
    }

    public String length(int length, String unit) {
        return number(length) + "\u00a0" + word("unit." + unit);
    }

    private String limit(Deadline limit) {
        return word("limit")
                .replace("{length}", length(limit.length(), limit.unit()))
                .replace("{start}", of(limit.start()));
    }

    private String number(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', language.equals("en") ? ',' : '.');
    }

    private String list(Collection<?> many) {
        List<String> ids = many.stream()
                .filter(PersonId.class::isInstance)
                .map(Object::toString)
                .toList();
        knowing(ids);
        String shown = many.stream().limit(LISTED).map(this::of).collect(Collectors.joining(", "));
        return many.size() <= LISTED
                ? shown
                : shown + " " + word("and-more").replace("{n}", number(many.size() - LISTED));
    }

    /** An id is its text; a group of components is told one by one. */
    private String record(Record record) {
        List<String> components = Components.names(record.getClass()).toList();
        if (components.size() == 1) {
            return of(Components.get(record, components.getFirst()).orElse(null));
        }
        String context = Sentences.contextOf(record.getClass());
        return components.stream()
                .flatMap(name -> Components.get(record, name).map(value -> labelled(context, name, value)).stream())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String labelled(String context, String component, Object value) {
        String label = sentences.field(context, component, language).orElse(component);
        return label.isEmpty() ? "" : label + ": " + of(value);
    }
}
