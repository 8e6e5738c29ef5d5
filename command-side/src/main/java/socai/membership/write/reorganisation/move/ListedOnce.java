package socai.membership.write.reorganisation.move;

import java.util.List;
import socai.membership.write.reorganisation.Reorganising;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** The member stands in the list once. */
record ListedOnce(boolean repeated) implements Rule {

    @Override
    public String id() {
        return "membership.reorganisation-listed-once";
    }

    @Override
    public Citation citation() {
        return Reorganising.CONVENTION;
    }

    @Override
    public boolean holds() {
        return !repeated;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đảng viên này đã có ở một dòng khác của danh sách.", "This member stands in another row of the list.");
    }

    @Override
    public Text remedy() {
        return new Text("Giữ lại một dòng.", "Keep one row.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("repeated", repeated));
    }
}
