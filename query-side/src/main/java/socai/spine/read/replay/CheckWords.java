package socai.spine.read.replay;

import java.util.List;
import socai.spine.Fact;
import socai.spine.ParameterUse;
import socai.spine.RuleCheck;
import socai.spine.Violation;
import socai.spine.read.FactWords;
import socai.spine.read.ParameterWords;
import socai.spine.read.Printed;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;

/** The rules of one decision, in words. */
final class CheckWords {

    private final Shown shown;
    private final FactWords facts;
    private final ParameterWords words;

    CheckWords(Shown shown) {
        this.shown = shown;
        this.facts = new FactWords(shown);
        this.words = new ParameterWords(shown.language());
    }

    List<GetReplay.Checked> checks(List<RuleCheck> checks) {
        return checks.stream().map(this::check).toList();
    }

    private GetReplay.Checked check(RuleCheck check) {
        return new GetReplay.Checked(
                check.rule(),
                shown.sentences().rule(check.rule(), shown.language()),
                check.layer(),
                shown.of(check.layer()),
                Printed.of(check.citation()),
                check.citation().confidence(),
                shown.of(check.citation().confidence()),
                check.parameters().stream()
                        .map(use -> number(check.rule(), use))
                        .toList(),
                known(check.rule(), check.facts()),
                check.verdict());
    }

    List<GetReplay.Refusal> refusals(List<Violation> violations) {
        return violations.stream()
                .map(violation -> new GetReplay.Refusal(
                        violation.rule(),
                        facts.refusal(violation),
                        facts.wayOut(violation),
                        Printed.of(violation.citation()),
                        known(violation.rule(), violation.facts())))
                .toList();
    }

    private List<GetReplay.Known> known(String rule, List<Fact> list) {
        return list.stream()
                .filter(fact -> facts.tells(rule, fact))
                .map(fact -> new GetReplay.Known(
                        facts.label(rule, fact), facts.value(rule, fact), fact.stream(), fact.version()))
                .toList();
    }

    private GetReplay.Number number(String rule, ParameterUse use) {
        return new GetReplay.Number(
                use.key(),
                label(rule, use.key()),
                words.value(use.value(), use.unit()),
                use.ref().code(),
                use.ref().version(),
                use.ref().validFrom());
    }

    /** Beside its rule a short name does; without one, the name that stands alone. */
    private String label(String rule, String key) {
        return key.startsWith("right.")
                ? shown.word("parameter.right")
                : shown.sentences()
                        .find(Sentences.contextOf(rule), "parameter." + key, shown.language())
                        .orElseGet(() -> words.name(key));
    }
}
