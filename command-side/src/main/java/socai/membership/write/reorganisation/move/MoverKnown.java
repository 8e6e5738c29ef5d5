package socai.membership.write.reorganisation.move;

import java.util.List;
import socai.membership.write.reorganisation.Reorganising;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** The row names somebody who is a member now. */
record MoverKnown(boolean known) implements Rule {

    @Override
    public String id() {
        return "membership.reorganisation-member-known";
    }

    @Override
    public Citation citation() {
        return Reorganising.CONVENTION;
    }

    @Override
    public boolean holds() {
        return known;
    }

    @Override
    public Text refusal() {
        return new Text("Không có đảng viên nào như dòng này ghi.", "There is no member as this row says.");
    }

    @Override
    public Text remedy() {
        return new Text("Xem lại số thẻ hoặc số định danh.", "Check the number of the card or of the person.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("known", known));
    }
}
