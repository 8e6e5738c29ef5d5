package socai.membership.write.reorganisation.move;

import java.util.List;
import socai.membership.write.reorganisation.Reorganising;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Whoever leaves a cell that stays holds no office in it any more. */
record MoverWithoutPost(boolean holds) implements Rule {

    @Override
    public String id() {
        return "membership.reorganisation-post-laid-down";
    }

    @Override
    public Citation citation() {
        return Reorganising.CONVENTION;
    }

    @Override
    public boolean holds() {
        return !holds;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đảng viên còn giữ chức vụ hoặc là cấp ủy viên của chi bộ vẫn tồn tại.",
                "The member still holds an office in the cell, which stays.");
    }

    @Override
    public Text remedy() {
        return new Text("Thôi giữ chức vụ đó trước.", "Let the office end first.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("holds", holds));
    }
}
