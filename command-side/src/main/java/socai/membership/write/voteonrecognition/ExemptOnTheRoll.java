package socai.membership.write.voteonrecognition;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Whoever is named as exempt and present is an exempt official member on the roll. */
record ExemptOnTheRoll(int named, int known) implements Rule {

    @Override
    public String id() {
        return "membership.recognition-exempt-on-the-roll";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return named == known;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Có {named} người được ghi là miễn sinh hoạt mà có mặt, danh sách chi bộ chỉ có {known}.",
                "{named} people are named as exempt and present; the roll knows {known} of them.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("named", named), Fact.of("known", known));
    }
}
