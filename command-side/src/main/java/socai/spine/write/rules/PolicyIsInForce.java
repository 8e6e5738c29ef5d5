package socai.spine.write.rules;

import java.util.List;
import socai.spine.Citation;
import socai.spine.Confidence;
import socai.spine.Fact;
import socai.spine.NoPolicyInForce;
import socai.spine.Rule;
import socai.spine.Text;

/** A decision needs a published regulation for each number it applies; without one it is refused, never guessed. */
public record PolicyIsInForce(NoPolicyInForce missing) implements Rule {

    @Override
    public String id() {
        return "spine.policy-is-in-force";
    }

    @Override
    public Citation citation() {
        return new Citation("SC-01", "3", Confidence.R);
    }

    @Override
    public boolean holds() {
        return false;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("parameter", missing.key()), Fact.of("date", missing.date()));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Sổ chính sách chưa có quy định nào có hiệu lực ngày {date} cho “{parameter}”.",
                "The policy book has no regulation in force on {date} for “{parameter}”.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Đề nghị cơ quan quản lý sổ chính sách công bố quy định còn thiếu.",
                "Ask the office that keeps the policy book to publish the missing regulation.");
    }
}
