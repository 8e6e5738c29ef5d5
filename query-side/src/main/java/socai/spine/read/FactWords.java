package socai.spine.read;

import java.util.Optional;
import socai.spine.Fact;
import socai.spine.Text;
import socai.spine.Violation;

/** Facts and violations as a person reads them. */
public final class FactWords {

    /** As an empty list is written. */
    private static final String NOTHING = "[]";

    private final Shown shown;
    private final PlainText plain;

    public FactWords(Shown shown) {
        this.shown = shown;
        this.plain = new PlainText(shown);
    }

    /** What a fact of a rule is called. */
    public String label(String rule, Fact fact) {
        return found(rule, fact).filter(label -> !label.isEmpty()).orElse(fact.name());
    }

    /** Whether a person is shown it: one that says again what another says has an empty label. */
    public boolean tells(String rule, Fact fact) {
        return found(rule, fact).filter(String::isEmpty).isEmpty();
    }

    private Optional<String> found(String rule, Fact fact) {
        String context = Sentences.contextOf(rule);
        String key = "fact." + fact.name();
        Sentences sentences = shown.sentences();
        return sentences
                .find(context, key, shown.language())
                .or(() -> sentences.find("spine", key, shown.language()))
                .or(() -> sentences.field(context, fact.name(), shown.language()));
    }

    public String value(String rule, Fact fact) {
        if (fact.value().isEmpty() && fact.personal().isEmpty()) {
            return shown.word("not-recorded");
        }
        if (fact.value().filter(NOTHING::equals).isPresent()) {
            return shown.word("nothing");
        }
        return plain.of(Sentences.contextOf(rule), fact.shown(shown.erased()), rule + " " + fact.name());
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
}
