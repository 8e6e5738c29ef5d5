package socai.membership.write.transfer.request;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.membership.write.transfer.Mover;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.Text;

/** No other transfer of the member is under way, and no stay elsewhere. */
record NoneUnderWay(Seen<Mover> member) implements Rule {

    @Override
    public String id() {
        return "membership.transfer-none-under-way";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return member.value().transfer().isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đảng viên đang có hồ sơ chuyển sinh hoạt khác chưa xong.",
                "Another transfer of this member is under way.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Hoàn tất, kết thúc hoặc rút hồ sơ đang làm trước.", "Complete, end or withdraw that one first.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("underWay", member.value().transfer().isPresent(), member));
    }
}
