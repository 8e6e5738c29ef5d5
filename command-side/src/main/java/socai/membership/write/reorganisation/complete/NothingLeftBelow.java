package socai.membership.write.reorganisation.complete;

import java.util.List;
import socai.membership.write.reorganisation.Reorganising;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.Text;

/** No organisation is left under one that ends. */
record NothingLeftBelow(boolean ends, Seen<Integer> children) implements Rule {

    @Override
    public String id() {
        return "membership.reorganisation-nothing-below";
    }

    @Override
    public Citation citation() {
        return Reorganising.CONVENTION;
    }

    @Override
    public boolean holds() {
        return !ends || children.value() == 0;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Còn {children} tổ chức trực thuộc chưa được chuyển.",
                "{children} organisations still stand under it.");
    }

    @Override
    public Text remedy() {
        return new Text("Chuyển các tổ chức trực thuộc về tổ chức tiếp nhận trước.", "Take them over first.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("children", children.value(), children));
    }
}
