package socai.spine;

import java.util.List;

/** A violated rule as a person reads it: sentence templates and the facts that fill them, kept apart for erasure. */
public record Violation(String rule, Citation citation, Text refusal, Text remedy, List<Fact> facts) {

    /** The sentence in a language, with the facts filled in. */
    public String sentence(String language, String erased) {
        return Text.fill(refusal.in(language), facts, fact -> fact.shown(erased));
    }

    public String wayOut(String language, String erased) {
        return Text.fill(remedy.in(language), facts, fact -> fact.shown(erased));
    }
}
