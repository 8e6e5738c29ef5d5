package socai.membership.write.badge.declare;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Each badge is awarded once. */
record BadgeNotHeld(int step, List<Integer> held) implements Rule {

    @Override
    public String id() {
        return "membership.badge-not-held";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return !held.contains(step);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đảng viên đã có Huy hiệu {step} năm tuổi Đảng.", "The member has the badge of {step} years already.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chọn mốc tiếp theo; huy hiệu bị mất thì báo mất và đề nghị cấp lại.",
                "Choose the next step; for a lost badge report the loss.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("step", step));
    }
}
