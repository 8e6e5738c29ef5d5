package socai.membership.write.admission.vote;

import java.time.LocalDate;
import java.util.List;
import socai.membership.write.admission.Applicant;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Personal;
import socai.spine.Seen;
import socai.spine.Text;

/** The applicant has reached the lowest age on the day of the vote; an unknown birth date is no proof of age. */
public record OldEnough(Seen<Applicant> applicant, LocalDate on, Parameter limit) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.applicant-min-age";
    }

    @Override
    public boolean holds() {
        return applicant
                .value()
                .ageInMonths(on)
                .flatMap(Personal::value)
                .filter(months -> months >= limit.number())
                .isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Vào ngày {on} người xin vào Đảng được {ageMonths} tháng tuổi, chưa đủ {limit} tháng.",
                "On {on} the applicant is {ageMonths} months old; it takes {limit}.");
    }

    @Override
    public Text remedy() {
        return new Text("Chờ đến khi đủ tuổi.", "Wait until the age is reached.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(limit);
    }

    @Override
    public List<Fact> facts() {
        return List.of(applicant.value().ageFact(on), Fact.of("limit", limit.value()), Fact.of("on", on));
    }
}
