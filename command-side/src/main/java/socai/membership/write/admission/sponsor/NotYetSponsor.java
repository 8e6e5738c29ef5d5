package socai.membership.write.admission.sponsor;

import java.util.List;
import socai.membership.events.SponsorNamed;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Text;

/** Nobody sponsors the same applicant twice. */
public record NotYetSponsor(List<SponsorNamed> sponsors, NameSponsor asked) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.not-yet-sponsor";
    }

    @Override
    public boolean holds() {
        return asked.sponsor().isEmpty()
                || sponsors.stream().noneMatch(named -> named.sponsor().equals(asked.sponsor()));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Người này đã được ghi là người giới thiệu trong hồ sơ.", "This member is named as a sponsor already.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Nếu thời gian cùng công tác ghi sai, chọn người giới thiệu khác hoặc báo cấp ủy.",
                "If the time together was recorded wrongly, name another sponsor or tell the committee.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("named", sponsors.size()));
    }
}
