package socai.spine.read;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** Values that are kept as text, as a person reads them: what they are is seen from their form. */
public final class PlainText {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NAMED = Pattern.compile("(per|org)-[0-9a-z.-]+");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]+");
    private static final Pattern UNIT = Pattern.compile("working-days|days|months|persons");

    private final Shown shown;

    public PlainText(Shown shown) {
        this.shown = shown;
    }

    /** @param context whose constants are meant */
    public String of(String context, String text) {
        return of(context, text, "");
    }

    /** @param around what stands around the value: names of its fact and of the rule */
    public String of(String context, String text, String around) {
        if (DAY.matcher(text).matches()) {
            return shown.of(LocalDate.parse(text));
        }
        if (NAMED.matcher(text).matches()) {
            return shown.name(text);
        }
        if (UNIT.matcher(text).matches()) {
            return shown.word("unit." + text);
        }
        if (text.equals("true") || text.equals("false")) {
            return shown.word(text.equals("true") ? "yes" : "no");
        }
        if (CONSTANT.matcher(text).matches()) {
            return shown.sentences()
                    .constant(context, text, shown.language(), around)
                    .orElse(text);
        }
        return shown.of(text);
    }
}
