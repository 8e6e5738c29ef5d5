package socai.membership.write.reorganisation.move;

import java.util.List;
import socai.membership.write.reorganisation.Reorganising;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** The row names a living cell. */
record MovedToCell(boolean cell) implements Rule {

    @Override
    public String id() {
        return "membership.reorganisation-to-cell";
    }

    @Override
    public Citation citation() {
        return Reorganising.CONVENTION;
    }

    @Override
    public boolean holds() {
        return cell;
    }

    @Override
    public Text refusal() {
        return new Text("Nơi đến không phải chi bộ đang hoạt động.", "The destination is no living cell.");
    }

    @Override
    public Text remedy() {
        return new Text("Ghi mã của chi bộ tiếp nhận.", "Give the code of the cell that takes the member.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("cell", cell));
    }
}
