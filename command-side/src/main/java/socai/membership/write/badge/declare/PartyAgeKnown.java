package socai.membership.write.badge.declare;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Party age is counted from a known day. */
record PartyAgeKnown(boolean known) implements Rule {

    @Override
    public String id() {
        return "membership.badge-party-age-known";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return known;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chưa có ngày quyết định kết nạp nên không tính được tuổi Đảng.",
                "The day of the admission decision is missing, so Party age cannot be counted.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Bổ sung ngày quyết định kết nạp bằng việc đính chính hồ sơ.",
                "Add the day of the decision by a correction of the record.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("known", known));
    }
}
