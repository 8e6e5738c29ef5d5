package socai.membership.write.reorganisation.complete;

import java.util.List;
import socai.membership.write.reorganisation.Reorganising;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** A separation that ends has moved somebody. */
record SomebodyMoved(boolean ends, int moved) implements Rule {

    @Override
    public String id() {
        return "membership.reorganisation-somebody-moved";
    }

    @Override
    public Citation citation() {
        return Reorganising.CONVENTION;
    }

    @Override
    public boolean holds() {
        return ends || moved > 0;
    }

    @Override
    public Text refusal() {
        return new Text("Chưa chuyển đảng viên nào theo quyết định tách.", "Nobody was moved by the separation yet.");
    }

    @Override
    public Text remedy() {
        return new Text("Nộp danh sách đảng viên được tách ra.", "Hand in the list of those who are separated.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("moved", moved));
    }
}
