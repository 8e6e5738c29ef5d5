package socai.membership.write.admission.sponsor;

import java.util.List;
import java.util.Optional;
import socai.membership.events.SponsorNamed;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.PersonId;
import socai.spine.Text;

/** Nobody sponsors the same applicant twice. */
public record NotYetSponsor(List<SponsorNamed> sponsors, Optional<PersonId> asked) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.not-yet-sponsor";
    }

    @Override
    public boolean holds() {
        return asked.isEmpty()
                || sponsors.stream().noneMatch(named -> named.sponsor().equals(asked));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Người này đã được ghi là người giới thiệu trong hồ sơ.", "This member is named as a sponsor already.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Nếu thời gian cùng công tác ghi sai, thay người giới thiệu và nêu lý do.",
                "If the time together was recorded wrongly, replace the sponsor and say why.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("named", sponsors.size()));
    }
}
