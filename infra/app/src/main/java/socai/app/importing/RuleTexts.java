package socai.app.importing;

import socai.spine.Text;
import socai.spine.read.Sentences;

/** What a violated rule demands: the record of an import names rules only by their ids. */
final class RuleTexts {

    private RuleTexts() {}

    static Text violated(String rule) {
        Sentences sentences = Sentences.packaged();
        return new Text(
                "Không đạt: " + sentences.rule(rule, "vi") + ".", "Not met: " + sentences.rule(rule, "en") + ".");
    }
}
