package socai.membership.write.ending;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/**
 * The matter stands where this step is possible.
 *
 * @param label where it stands, in words
 */
public record MatterStage(Text label, boolean possible) implements Rule {

    @Override
    public String id() {
        return "membership.matter-stage";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return possible;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Việc này đang ở bước “" + label.vi() + "”, chưa thể hoặc không còn làm được bước này.",
                "The matter stands at “" + label.en() + "”; this step is not possible there.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Mở hồ sơ để xem bước hiện tại và việc cần làm tiếp theo.",
                "Open the file to see where it stands and what comes next.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("possible", possible));
    }
}
