package socai.membership.write.badge.lost;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Only a badge that the member has can be lost. */
record BadgeHeld(int step, List<Integer> held) implements Rule {

    @Override
    public String id() {
        return "membership.badge-held";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return held.contains(step);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Sổ không ghi Huy hiệu {step} năm tuổi Đảng của đảng viên này.",
                "The ledger knows of no badge of {step} years of this member.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Ghi huy hiệu theo sổ tặng Huy hiệu Đảng (5-HHĐ) trước.",
                "Enter the badge from the register (5-HHĐ) first.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("step", step));
    }
}
