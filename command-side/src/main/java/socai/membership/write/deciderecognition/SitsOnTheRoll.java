package socai.membership.write.deciderecognition;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.Text;

/** The roll of the cell shows the member on probation; else nobody would be counted from now on. */
record SitsOnTheRoll(Seen<CellSeat> cell) implements Rule {

    @Override
    public String id() {
        return "membership.recognition-sits-on-roll";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return cell.value().probationary();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Danh sách chi bộ không có người này với tư cách đảng viên dự bị.",
                "The roll of the cell does not show this person on probation.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Xem danh sách chi bộ; nếu danh sách sai, đề nghị cấp trên đính chính trước.",
                "Look at the roll of the cell; if it is wrong, have it corrected first.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("probationary", cell.value().probationary(), cell));
    }
}
