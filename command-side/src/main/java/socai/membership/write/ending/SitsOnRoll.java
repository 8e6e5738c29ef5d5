package socai.membership.write.ending;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.Text;

/** The roll of the cell shows the member; else ending the seat would leave the base wrong. */
public record SitsOnRoll(Seen<CellPlace> place) implements Rule {

    @Override
    public String id() {
        return "membership.sits-on-roll";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return place.value().seated();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Danh sách chi bộ không có tên đảng viên này.", "The roll of the cell does not show this member.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Xem danh sách chi bộ; nếu danh sách sai, đề nghị cấp trên đính chính trước.",
                "Look at the roll of the cell; if it is wrong, have it corrected first.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("seated", place.value().seated(), place));
    }
}
