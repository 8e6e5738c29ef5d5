package socai.membership.write.transfer.request;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.Text;

/** Nobody moves while it is still to be decided whether they stay a member: the cell that began it finishes it. */
record NoWayOutOpen(Seen<Boolean> leaving, Seen<Boolean> removal) implements Rule {

    @Override
    public String id() {
        return "membership.transfer-no-way-out-open";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return !leaving.value() && !removal.value();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đảng viên đang có hồ sơ xin ra khỏi Đảng hoặc đề nghị xóa tên chưa giải quyết xong.",
                "A request to leave the Party or a removal of this member is still to be decided.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Giải quyết xong hoặc rút hồ sơ đó tại chi bộ trước khi chuyển sinh hoạt.",
                "Decide or withdraw it in the cell before the transfer.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("leaving", leaving.value(), leaving), Fact.of("removal", removal.value(), removal));
    }
}
