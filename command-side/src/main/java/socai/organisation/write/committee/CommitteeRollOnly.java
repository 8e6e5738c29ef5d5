package socai.organisation.write.committee;

import java.util.List;
import socai.organisation.events.RollKind;
import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Fact;
import socai.spine.Text;

/** The members' roll of a cell changes only with the memberships, never by itself. */
public record CommitteeRollOnly(RollKind kind) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.committee-roll-only";
    }

    @Override
    public boolean holds() {
        return kind != RollKind.CELL;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("roll", kind));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Danh sách đảng viên của chi bộ không sửa trực tiếp được; nó thay đổi theo hồ sơ đảng viên.",
                "The members' roll of a cell is not changed directly; it follows the members' files.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Dùng thủ tục kết nạp, chuyển sinh hoạt hoặc đưa ra khỏi Đảng.",
                "Use admission, transfer or the end of a membership.");
    }
}
