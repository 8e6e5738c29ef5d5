package socai.membership.write.importmembers;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Rule;
import socai.spine.Text;

/** The cell lies in or below the organisation that imports. */
record CellInScope(ImportMembers.Cell cell, OrganisationId organisation) implements Rule {

    @Override
    public String id() {
        return "membership.import-cell-in-scope";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return cell.within();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chi bộ {cell} không thuộc {organisation}.", "The cell {cell} does not belong to {organisation}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chọn tổ chức có chi bộ này để nhập, hoặc sửa mã chi bộ.",
                "Import for the organisation to which the cell belongs, or correct the code.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("cell", cell.organisation()), Fact.of("organisation", organisation));
    }
}
