package socai.membership.write.reorganisation.move;

import java.util.List;
import socai.membership.write.reorganisation.Reorganising;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** The roll of the cell shows the member. */
record MoverOnRoll(boolean seated) implements Rule {

    @Override
    public String id() {
        return "membership.reorganisation-on-roll";
    }

    @Override
    public Citation citation() {
        return Reorganising.CONVENTION;
    }

    @Override
    public boolean holds() {
        return seated;
    }

    @Override
    public Text refusal() {
        return new Text("Danh sách chi bộ không có đảng viên này.", "The roll of the cell does not show the member.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Đối chiếu danh sách chi bộ với hồ sơ đảng viên.", "Compare the roll of the cell with the membership.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("seated", seated));
    }
}
