package socai.membership.write.removal.propose;

import java.util.List;
import socai.membership.events.RemovalGround;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** The catalogue of the regulation names this ground. */
record GroundKnown(RemovalGround ground, Parameter grounds) implements Rule {

    @Override
    public String id() {
        return "membership.removal-ground-known";
    }

    @Override
    public Citation citation() {
        return grounds.citation();
    }

    @Override
    public boolean holds() {
        return List.of(grounds.value().split(";")).contains(ground.name());
    }

    @Override
    public Text refusal() {
        return new Text(
                "Quy định không có trường hợp xóa tên này ({ground}).",
                "The regulation does not know this ground for a removal ({ground}).");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chọn một trường hợp có trong quy định; vi phạm khác thì xem xét kỷ luật.",
                "Choose a ground that the regulation names; another violation is a matter of discipline.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(grounds);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("ground", ground));
    }
}
