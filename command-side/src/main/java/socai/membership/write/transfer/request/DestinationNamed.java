package socai.membership.write.transfer.request;

import java.util.List;
import socai.membership.events.TransferKind;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** The destination is named as the kind asks for: a cell, or the overseas committee in words. */
record DestinationNamed(TransferKind kind, boolean cell, boolean overseas) implements Rule {

    @Override
    public String id() {
        return "membership.transfer-destination-named";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return cell == (kind != TransferKind.ABROAD) && overseas == (kind == TransferKind.ABROAD);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Nơi đến chưa phù hợp: chuyển trong nước phải chọn chi bộ nơi đến; chuyển ra ngoài nước phải ghi tên cấp ủy ngoài nước.",
                "The destination does not fit: inside the country a cell is chosen, abroad the overseas committee is named.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chọn chi bộ nơi đến, hoặc ghi tên cấp ủy ngoài nước.",
                "Choose the receiving cell, or name the overseas committee.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("kind", kind), Fact.of("cell", cell), Fact.of("overseas", overseas));
    }
}
