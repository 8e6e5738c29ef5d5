package socai.membership.write.ending;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** When the votes of the body do not suffice, the cell is told why. */
public record RefusalReasoned(boolean reached, boolean explained) implements Rule {

    @Override
    public String id() {
        return "membership.refusal-reasoned";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return reached || explained;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Không đủ phiếu tán thành: phải ghi lý do để thông báo cho chi bộ.",
                "The votes do not suffice: the reason must be given, so that the cell can be told.");
    }

    @Override
    public Text remedy() {
        return new Text("Ghi lý do không đồng ý.", "Give the reason for the refusal.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("reached", reached));
    }
}
