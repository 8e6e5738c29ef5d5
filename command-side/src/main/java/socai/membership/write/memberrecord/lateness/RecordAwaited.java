package socai.membership.write.memberrecord.lateness;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** CV and data sheet are asked for and not declared yet. */
record RecordAwaited(boolean awaited) implements Rule {

    @Override
    public String id() {
        return "membership.record-awaited";
    }

    @Override
    public Citation citation() {
        return Sources.MEMBER_RECORD;
    }

    @Override
    public boolean holds() {
        return awaited;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Không có thời hạn kê khai lý lịch, phiếu đảng viên nào đang tính.",
                "No limit for the member CV and the data sheet runs.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Không cần báo cáo; xem diễn biến hồ sơ đảng viên.",
                "There is nothing to report; see the timeline of the membership.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("awaited", awaited));
    }
}
