package socai.web.pages.acting;

import java.util.List;

/**
 * One field of a form.
 *
 * @param name    path of the component in the payload: {@code evidence.number}
 * @param kind    {@code text}, {@code date}, {@code number}, {@code flag}, {@code choice} or {@code lines} (one a line)
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
        LINES
    }

    /** One of the values of a choice. */
    public record Option(String value, String label) {}
}
