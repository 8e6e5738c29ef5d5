package socai.membership.write.rules;

import java.util.List;
import socai.membership.events.MembershipId;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** The person is a member now: admitted or taken over, and not gone. */
public record MemberNow(MembershipId membership, boolean live) implements Rule {

    @Override
    public String id() {
        return "membership.member-now";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return live;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Không có đảng viên nào đang sinh hoạt với mã {membership}.",
                "There is no living membership {membership}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Tìm lại đảng viên theo họ tên và mở hồ sơ từ kết quả tìm kiếm.",
                "Search for the member by name and open the record from the results.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("membership", membership));
    }
}
