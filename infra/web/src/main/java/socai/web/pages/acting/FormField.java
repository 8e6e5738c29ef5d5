package socai.web.pages.acting;

import java.util.List;

/**
 * One field of a form.
 *
 * @param name    path of the component in the payload: {@code evidence.number}
 * @param kind    how it is filled in
 * @param options of a choice
 */
public record FormField(String name, String label, Kind kind, boolean required, List<Option> options) {

    /** How it is filled in. */
    public enum Kind {
        TEXT,
        DATE,
        NUMBER,
        FLAG,
        CHOICE,
        /** A text that is mostly one of some codes. */
        CODE,
        LINES,
        /** Some of a list of constants. */
        SOME,
        /** A member, by name. */
        PERSON,
        /** Several members, by name. */
        PEOPLE,
        /** What the form is about: known from where one came, or chosen on a page of its own; never typed. */
        REFERENCE,
        /** A file, from the device or its camera. */
        FILE,
        /** Filled in by the form itself. */
        HIDDEN
    }

    /** Whether it has to be known what thing it names before the form can be filled in. */
    boolean chosen() {
        return kind == Kind.REFERENCE && required;
    }

    /** Whether this is among what can be chosen. */
    public boolean offers(String value) {
        return options.stream().anyMatch(option -> option.value().equals(value));
    }

    public boolean members() {
        return kind == Kind.PERSON || kind == Kind.PEOPLE;
    }

    /** One of the values of a choice. */
    public record Option(String value, String label) {}
}
