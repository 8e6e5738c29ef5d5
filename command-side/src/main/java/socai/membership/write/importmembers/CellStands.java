package socai.membership.write.importmembers;

import java.time.LocalDate;
import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** The cell exists on the day of the list. */
record CellStands(ImportMembers.Cell cell, LocalDate day) implements Rule {

    @Override
    public String id() {
        return "membership.import-cell-stands";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return cell.stands();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chi bộ {cell} không còn (hoặc chưa) hoạt động ngày {day}.",
                "The cell {cell} does not exist on {day}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Sửa mã chi bộ thành nơi đảng viên đang sinh hoạt.",
                "Give the code of the cell in which the member sits now.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("cell", cell.organisation()), Fact.of("day", day));
    }
}
