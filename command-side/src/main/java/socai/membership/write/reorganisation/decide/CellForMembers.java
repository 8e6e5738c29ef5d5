package socai.membership.write.reorganisation.decide;

import java.util.List;
import socai.membership.write.reorganisation.Reorganising;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Whoever sits in a cell that ends needs a cell: the successor, or one that is named. */
record CellForMembers(boolean cell, boolean ends, boolean named, boolean place) implements Rule {

    @Override
    public String id() {
        return "membership.reorganisation-cell-for-members";
    }

    @Override
    public Citation citation() {
        return Reorganising.CONVENTION;
    }

    @Override
    public boolean holds() {
        return named || (cell && ends) ? place : true;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chi bộ nhận đảng viên không có, hoặc không phải chi bộ đang hoạt động.",
                "There is no cell for the members, or what was named is no living cell.");
    }

    @Override
    public Text remedy() {
        return new Text("Nêu chi bộ tiếp nhận đảng viên.", "Name the cell that takes the members.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("named", named), Fact.of("cell", place));
    }
}
