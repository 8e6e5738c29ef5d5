package socai.spine.read;

import java.time.LocalDate;
import java.util.regex.Pattern;
import socai.spine.Fact;
import socai.spine.Text;
import socai.spine.Violation;

/** Facts and violations as a person reads them. Facts are kept as text, so what they are is seen from their form. */
public final class FactWords {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NAMED = Pattern.compile("(per|org)-[0-9a-z.-]+");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]+");

    private final Shown shown;

    public FactWords(Shown shown) {
        this.shown = shown;
    }

    /** What a fact of a rule is called. */
    public String label(String rule, Fact fact) {
        String context = Sentences.contextOf(rule);
        String key = "fact." + fact.name();
        Sentences sentences = shown.sentences();
        return sentences
                .find(context, key, shown.language())
                .or(() -> sentences.find("spine", key, shown.language()))
                .or(() -> sentences.field(context, fact.name(), shown.language()))
                .filter(label -> !label.isEmpty())
                .orElse(fact.name());
    }

    public String value(String rule, Fact fact) {
        if (fact.value().isEmpty() && fact.personal().isEmpty()) {
            return shown.word("not-recorded");
        }
        return plain(rule, fact.shown(shown.erased()));
    }

    /** The refusal of a rule with its facts filled in. */
    public String refusal(Violation violation) {
        return fill(violation, violation.refusal());
    }

    /** What can be done then; empty where nothing is known. */
    public String wayOut(Violation violation) {
        return fill(violation, violation.remedy());
    }

    private String fill(Violation violation, Text text) {
        return Text.fill(text.in(shown.language()), violation.facts(), fact -> value(violation.rule(), fact));
    }

    private String plain(String rule, String text) {
        if (DAY.matcher(text).matches()) {
            return shown.of(LocalDate.parse(text));
        }
        if (NAMED.matcher(text).matches()) {
            return shown.name(text);
        }
        if (text.equals("true") || text.equals("false")) {
            return shown.word(text.equals("true") ? "yes" : "no");
        }
        if (CONSTANT.matcher(text).matches()) {
            return shown.sentences()
                    .constant(Sentences.contextOf(rule), text, shown.language())
                    .orElse(text);
        }
        return text;
    }
}
