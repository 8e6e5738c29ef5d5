package socai.membership.write.restore;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Rule;
import socai.spine.Text;

/**
 * Where another cell is named than the one that was left, because that one is gone or the person lives elsewhere, it is a
 * cell, and it lies below whoever gives the membership back. No text was seen on it: a convention of ours.
 */
record RestoredIntoCell(OrganisationId cell, RestoreMembership.Chosen chosen, OrganisationId organisation)
        implements Rule {

    @Override
    public String id() {
        return "membership.restored-into-cell";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return chosen.cell() && chosen.above().contains(organisation);
    }

    @Override
    public Text refusal() {
        return new Text(
                "{cell} không phải là chi bộ trực thuộc {organisation}.", "{cell} is no cell below {organisation}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chọn chi bộ thuộc nơi ra quyết định; nếu ở nơi khác thì trình cấp trên chung của hai nơi.",
                "Choose a cell below whoever decides; for one elsewhere, submit it to the level above both.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("cell", cell), Fact.of("chosen", chosen.cell()), Fact.of("organisation", organisation));
    }
}
