package socai.membership.write.joining.answer;

import java.util.List;
import socai.membership.write.ending.CellPlace;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.Text;

/** A code takes nobody into a cell: it is answered for somebody who sits there by the books. */
record SitsInThisCell(Seen<CellPlace> place) implements Rule {

    @Override
    public String id() {
        return "membership.joining-sits-in-cell";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return place.value().seated();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Người này không có tên trong danh sách đảng viên của chi bộ.",
                "This person does not stand in the list of the cell.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Đảng viên đang sinh hoạt nơi khác thì làm thủ tục chuyển sinh hoạt đảng; người chưa là đảng viên thì giới thiệu kết nạp.",
                "A member of another cell comes by a transfer; who is no member yet is put forward by a nomination.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("seated", place.value().seated(), place));
    }
}
