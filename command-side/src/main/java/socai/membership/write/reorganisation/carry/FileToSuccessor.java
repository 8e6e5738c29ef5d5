package socai.membership.write.reorganisation.carry;

import java.util.List;
import socai.membership.write.reorganisation.Reorganising;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** It goes to a living cell of the successor. */
record FileToSuccessor(CarryPlace place) implements Rule {

    @Override
    public String id() {
        return "membership.reorganisation-file-to-successor";
    }

    @Override
    public Citation citation() {
        return Reorganising.CONVENTION;
    }

    @Override
    public boolean holds() {
        return place.cell() && place.apart();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Nơi đến không phải chi bộ đang hoạt động của tổ chức tiếp nhận.",
                "The destination is no living cell of the successor.");
    }

    @Override
    public Text remedy() {
        return new Text("Chọn chi bộ của tổ chức tiếp nhận.", "Choose a cell of the successor.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("cell", place.cell()), Fact.of("apart", place.apart()));
    }
}
