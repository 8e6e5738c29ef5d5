package socai.dues.write.closing;

import java.util.List;
import socai.dues.events.SettlementState;
import socai.dues.write.DuesSources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** An act on a settlement comes when it is its turn. */
record SettlementStands(SettlementState state, boolean fits) implements Rule {

    @Override
    public String id() {
        return "dues.settlement-stands";
    }

    @Override
    public Citation citation() {
        return DuesSources.RECORD;
    }

    @Override
    public boolean holds() {
        return fits;
    }

    @Override
    public Text refusal() {
        return new Text("Quyết toán đang ở bước: {state}.", "The settlement stands at: {state}.");
    }

    @Override
    public Text remedy() {
        return new Text("Xem bước hiện tại rồi làm bước tiếp theo.", "Take the step that comes next.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("state", state));
    }
}
