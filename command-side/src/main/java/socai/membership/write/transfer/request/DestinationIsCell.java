package socai.membership.write.transfer.request;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.membership.write.transfer.Stand;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** The destination is a cell that exists. */
record DestinationIsCell(Stand to) implements Rule {

    @Override
    public String id() {
        return "membership.transfer-destination-cell";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return to.place().value().lives() && to.place().value().cell();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Nơi đến {destination} không phải là chi bộ đang hoạt động.",
                "The destination {destination} is not a living cell.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Tìm và chọn chi bộ nơi đảng viên sẽ sinh hoạt.",
                "Search for the cell in which the member will sit, and choose it.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("destination", to.organisation(), to.place()));
    }
}
