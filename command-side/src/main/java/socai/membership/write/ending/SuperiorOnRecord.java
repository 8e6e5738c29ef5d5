package socai.membership.write.ending;

import java.util.List;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** What is reported upward has somebody to be reported to. */
public record SuperiorOnRecord(Superiors superiors) implements Rule {

    @Override
    public String id() {
        return "membership.superior-on-record";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return superiors.nearest().isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chi bộ không có tổ chức đảng cấp trên để báo cáo.",
                "The cell has no superior organisation to report to.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Đề nghị cấp trên ghi tổ chức trực tiếp quản lý chi bộ này.",
                "Have the organisation above this cell put on record.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("known", holds()));
    }
}
