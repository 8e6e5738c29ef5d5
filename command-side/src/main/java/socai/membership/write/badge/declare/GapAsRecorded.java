package socai.membership.write.badge.declare;

import java.util.List;
import socai.membership.events.BadgeGap;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Where the keeper of the file recorded Party age, a declaration says the same of interruptions, or nothing. */
record GapAsRecorded(BadgeGap declared, BadgeGap recorded) implements Rule {

    @Override
    public String id() {
        return "membership.badge-gap-as-recorded";
    }

    @Override
    public Citation citation() {
        return Sources.PARTY_AGE;
    }

    @Override
    public boolean holds() {
        return declared.equals(BadgeGap.NONE) || declared.equals(recorded);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Khai gián đoạn {declaredGap}, hồ sơ ghi {recordedGap} (năm/tháng/ngày).",
                "The interruption declared is {declaredGap}, on record is {recordedGap} (years/months/days).");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Để trống phần gián đoạn; nếu hồ sơ ghi sai thì đề nghị cấp ủy quản lý hồ sơ ghi lại.",
                "Leave the interruption empty; if the record is wrong, ask the keeper of the file to mend it.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("declaredGap", said(declared)), Fact.of("recordedGap", said(recorded)));
    }

    private static String said(BadgeGap gap) {
        return gap.gapYears() + "/" + gap.gapMonths() + "/" + gap.gapDays();
    }
}
