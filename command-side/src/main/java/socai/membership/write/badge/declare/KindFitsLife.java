package socai.membership.write.badge.declare;

import java.util.List;
import socai.membership.events.BadgeKind;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** A badge is awarded to a living member, or posthumously to one who died as a member. */
record KindFitsLife(BadgeKind kind, boolean live, boolean died) implements Rule {

    @Override
    public String id() {
        return "membership.badge-kind-fits";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return kind == BadgeKind.POSTHUMOUS ? died : live;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Truy tặng chỉ dành cho đảng viên đã từ trần; tặng chỉ dành cho đảng viên đang sinh hoạt.",
                "Posthumous is for members who died, any other award for living members.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Kiểm tra lại trường hợp đề nghị; chưa ghi nhận từ trần thì ghi nhận trước.",
                "Check on what ground the badge is asked for; record the death first where it is missing.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("kind", kind), Fact.of("live", live), Fact.of("died", died));
    }
}
