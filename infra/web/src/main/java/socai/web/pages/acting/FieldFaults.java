package socai.web.pages.acting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import socai.web.RecordYears;
import socai.web.pages.acting.FormField.Kind;

/** Looks at what was typed before anything reads it as a command: each fault is a sentence at its own field. */
@Component
class FieldFaults {

    private static final int LONGEST_TEXT = 2000;

    /** No count in a form reaches it: more than this is a slip of the finger. */
    private static final long LARGEST_NUMBER = 1_000_000;

    private final MessageSource texts;

    FieldFaults(MessageSource texts) {
        this.texts = texts;
    }

    /** Sentences by the name of the field, in the order of the form; empty when all can be read. */
    Map<String, String> of(List<FormField> fields, Map<String, String> values) {
        Map<String, String> faults = new LinkedHashMap<>();
        for (FormField field : fields) {
            String value = values.getOrDefault(field.name(), "").strip();
            fault(field, value)
                    .ifPresent(key -> faults.put(field.name(), say("act.wrong." + key, label(field), LARGEST_NUMBER)));
        }
        paper(values, faults);
        return faults;
    }

    private Optional<String> fault(FormField field, String value) {
        if (value.isEmpty()) {
            return field.required() && field.kind() != Kind.HIDDEN
                    ? Optional.of(missing(field.kind()))
                    : Optional.empty();
        }
        return switch (field.kind()) {
            case DATE -> day(value).isEmpty() ? Optional.of("date") : Optional.empty();
            case NUMBER -> number(value);
            case CHOICE, SOME -> one(value, field) ? Optional.empty() : Optional.of("choice");
            case TEXT, CODE, REFERENCE, LINES, PERSON, PEOPLE, FILE, ORGANISATION -> text(value);
            case FLAG, HIDDEN -> Optional.empty();
        };
    }

    private static String missing(Kind kind) {
        return switch (kind) {
            case FILE -> "file";
            case CHOICE, CODE, PERSON, SOME, PEOPLE, REFERENCE, ORGANISATION -> "choose";
            default -> "missing";
        };
    }

    private static Optional<String> number(String value) {
        if (!value.matches("-?[0-9]+")) {
            return Optional.of("number");
        }
        if (value.startsWith("-")) {
            return Optional.of("negative");
        }
        return value.length() > 9 || Long.parseLong(value) > LARGEST_NUMBER ? Optional.of("large") : Optional.empty();
    }

    private static Optional<String> text(String value) {
        if (value.length() > LONGEST_TEXT) {
            return Optional.of("long");
        }
        boolean unprintable =
                value.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
        return unprintable ? Optional.of("letters") : Optional.empty();
    }

    private static boolean one(String value, FormField field) {
        return value.lines()
                .allMatch(line -> field.options().stream()
                        .anyMatch(option -> option.value().equals(line)));
    }

    private void paper(Map<String, String> values, Map<String, String> faults) {
        if (!"true".equals(values.get(Circumstance.ON_PAPER))) {
            return;
        }
        if (day(values.getOrDefault(Circumstance.PAPER_DATE, "")).isEmpty()) {
            faults.put(Circumstance.PAPER_DATE, say("act.wrong.paper-date"));
        }
        if (values.getOrDefault(Circumstance.PAPER_NUMBER, "").isBlank()) {
            faults.put(Circumstance.PAPER_NUMBER, say("act.wrong.paper-number"));
        }
        if (values.getOrDefault(Circumstance.PAPER_SCAN, "").isBlank()) {
            faults.put(Circumstance.PAPER_SCAN, say("act.wrong.paper-scan"));
        }
    }

    /** Years before the Party and beyond this century are slips too. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip())).filter(RecordYears::has);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private String label(FormField field) {
        return field.kind() == Kind.FILE ? say("act.file") : field.label();
    }

    private String say(String key, Object... parts) {
        return texts.getMessage(key, parts, LocaleContextHolder.getLocale());
    }
}
