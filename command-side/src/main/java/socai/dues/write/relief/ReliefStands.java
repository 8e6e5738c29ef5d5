package socai.dues.write.relief;

import java.util.List;
import socai.dues.events.ReliefStage;
import socai.dues.write.DuesSources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** An act on an application comes when it is its turn. */
record ReliefStands(ReliefStage stage, boolean fits) implements Rule {

    @Override
    public String id() {
        return "dues.relief-stands";
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
        return new Text(
                "Hồ sơ miễn, giảm đảng phí đang ở bước: {stage}.", "The application for relief stands at: {stage}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Xem đơn đang ở bước nào rồi làm bước tiếp theo; muốn gia hạn thì nộp đơn mới sau khi có quyết định.",
                "Take the step that comes next; an extension is a new application after the decision.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("stage", stage));
    }
}
