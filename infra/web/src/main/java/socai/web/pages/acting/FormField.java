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
        LINES,
        /** Some of a list of constants. */
        SOME,
        /** A member, by name. */
        PERSON,
        /** Several members, by name. */
        PEOPLE,
        /** An organisation, found by its name. */
        ORGANISATION,
        /** What the form is about: known from where one came. */
        REFERENCE,
        /** A file, from the device or its camera. */
        FILE,
        /** Filled in by the form itself. */
        HIDDEN
    }

    public boolean members() {
        return kind == Kind.PERSON || kind == Kind.PEOPLE;
    }

    /** One of the values of a choice. */
    public record Option(String value, String label) {}
}
