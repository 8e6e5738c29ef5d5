package socai.dues.write.closing;

import java.util.List;
import socai.dues.write.DuesSources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** There is somebody above to whom it goes. */
record SuperiorThere(boolean there) implements Rule {

    @Override
    public String id() {
        return "dues.superior-there";
    }

    @Override
    public Citation citation() {
        return DuesSources.RECORD;
    }

    @Override
    public boolean holds() {
        return there;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Không có tổ chức cấp trên để nộp và báo cáo.",
                "There is no superior organisation to remit and report to.");
    }

    @Override
    public Text remedy() {
        return new Text("Xem lại vị trí của tổ chức trong hệ thống.", "See where the organisation stands in the tree.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("there", there));
    }
}
