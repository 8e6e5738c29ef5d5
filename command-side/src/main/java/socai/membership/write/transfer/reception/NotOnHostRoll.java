package socai.membership.write.transfer.reception;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.Text;

/** The roll of the receiving cell does not show the member yet: nobody counts twice. */
record NotOnHostRoll(Seen<RollPlace> host) implements Rule {

    @Override
    public String id() {
        return "membership.transfer-host-roll";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return !host.value().seated();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Danh sách chi bộ nơi đến đã có tên người này.",
                "The roll of the receiving cell shows this person already.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Kiểm tra xem đã ghi trùng hồ sơ chưa, và gộp hồ sơ nếu trùng.",
                "Check whether the person was recorded twice, and merge the records.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("seated", host.value().seated(), host));
    }
}
