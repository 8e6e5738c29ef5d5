package socai.membership.write.memberrecord.open;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** It is declared by a new member; whoever was taken over from a list as official has a member file already. */
record NewMemberDeclares(boolean newMember) implements Rule {

    @Override
    public String id() {
        return "membership.record-new-member";
    }

    @Override
    public Citation citation() {
        return Sources.MEMBER_RECORD;
    }

    @Override
    public boolean holds() {
        return newMember;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đảng viên này được nhận từ danh sách, đã có hồ sơ đảng viên từ trước.",
                "This member was taken over from a list and has a member file from before.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chỉ đảng viên mới kết nạp kê khai lý lịch và phiếu; tìm lại đúng đảng viên.",
                "Only a newly admitted member declares them; search for the member again.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("newMember", newMember));
    }
}
