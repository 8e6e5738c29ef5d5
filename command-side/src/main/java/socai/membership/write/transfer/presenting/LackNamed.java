package socai.membership.write.transfer.presenting;

import java.util.List;
import socai.membership.events.TransferLack;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Whoever sends a transfer back says what is missing. */
record LackNamed(List<TransferLack> missing) implements Rule {

    @Override
    public String id() {
        return "membership.transfer-lack-named";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return !missing.isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text("Chưa ghi hồ sơ còn thiếu gì.", "What is missing has not been said.");
    }

    @Override
    public Text remedy() {
        return new Text("Chọn những điều còn thiếu.", "Choose what is missing.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("missing", missing.size()));
    }
}
