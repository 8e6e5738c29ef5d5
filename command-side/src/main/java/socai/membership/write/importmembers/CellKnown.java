package socai.membership.write.importmembers;

import java.util.List;
import java.util.Optional;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** The row names a cell that is on record. */
record CellKnown(Optional<ImportMembers.Cell> cell) implements Rule {

    @Override
    public String id() {
        return "membership.import-cell-known";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return cell.filter(ImportMembers.Cell::cell).isPresent();
    }

    @Override
    public Text refusal() {
        return new Text("Không có chi bộ này trong sổ.", "There is no such cell on record.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Sửa mã chi bộ, hoặc nhập danh sách tổ chức trước.",
                "Correct the code of the cell, or import the list of organisations first.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("known", holds()));
    }
}
