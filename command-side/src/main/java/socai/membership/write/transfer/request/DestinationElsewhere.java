package socai.membership.write.transfer.request;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.membership.write.transfer.Stand;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Nobody is transferred to where they sit. */
record DestinationElsewhere(Stand from, Stand to) implements Rule {

    @Override
    public String id() {
        return "membership.transfer-destination-elsewhere";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return !from.organisation().equals(to.organisation());
    }

    @Override
    public Text refusal() {
        return new Text(
                "Nơi đến trùng với chi bộ đang sinh hoạt.", "The destination is the cell in which the member sits.");
    }

    @Override
    public Text remedy() {
        return new Text("Chọn chi bộ khác.", "Choose another cell.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("destination", to.organisation(), to.place()));
    }
}
