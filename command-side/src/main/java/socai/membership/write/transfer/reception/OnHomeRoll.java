package socai.membership.write.transfer.reception;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.Text;

/** The roll of the sending cell shows the member: else nobody would be taken off it. */
record OnHomeRoll(Seen<RollPlace> home) implements Rule {

    @Override
    public String id() {
        return "membership.transfer-home-roll";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return home.value().seated();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Danh sách chi bộ nơi đi không có tên đảng viên này.",
                "The roll of the sending cell does not show this member.");
    }

    @Override
    public Text remedy() {
        return new Text("Đề nghị cấp trên đính chính danh sách trước.", "Have the roll corrected first.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("seated", home.value().seated(), home));
    }
}
