package socai.membership.write.reorganisation.move;

import java.util.List;
import socai.membership.write.reorganisation.Reorganising;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** The cell lies below the committee that decided, and no longer in what is reorganised. */
record MovedToSuccessor(boolean below, boolean inside) implements Rule {

    @Override
    public String id() {
        return "membership.reorganisation-to-successor";
    }

    @Override
    public Citation citation() {
        return Reorganising.CONVENTION;
    }

    @Override
    public boolean holds() {
        return below && !inside;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chi bộ đến không thuộc phạm vi của quyết định, hoặc vẫn thuộc tổ chức được sắp xếp.",
                "The cell lies outside the decision, or still in the organisation that is reorganised.");
    }

    @Override
    public Text remedy() {
        return new Text("Chọn chi bộ của tổ chức tiếp nhận.", "Choose a cell of the successor.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("below", below), Fact.of("inside", inside));
    }
}
