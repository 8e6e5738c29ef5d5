package socai.membership.write.admission.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.OverAgeConsentGiven;
import socai.membership.write.admission.Applicant;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Personal;
import socai.spine.Seen;
import socai.spine.Text;

/** The applicant has not passed the highest age in full months, or the competent body agreed in writing. */
public record NotTooOld(Seen<Applicant> applicant, LocalDate on, Parameter limit, Optional<OverAgeConsentGiven> consent)
        implements AdmissionRule {

    @Override
    public String id() {
        return "membership.applicant-max-age";
    }

    @Override
    public boolean holds() {
        return consent.isPresent()
                || applicant
                        .value()
                        .ageInMonths(on)
                        .flatMap(Personal::value)
                        .filter(months -> months > limit.number())
                        .isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Vào ngày {on} người xin vào Đảng đã {ageMonths} tháng tuổi, quá {limit} tháng.",
                "On {on} the applicant is {ageMonths} months old, above {limit}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Trường hợp đặc biệt phải có văn bản đồng ý của cấp ủy trực thuộc Trung ương.",
                "A special case needs the written consent of the committee directly under the Centre.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(limit);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                applicant.value().ageFact(on),
                Fact.of("limit", limit.value()),
                Fact.of("on", on),
                Fact.of(
                        "consent",
                        consent.map(OverAgeConsentGiven::documentNumber).orElse("—")));
    }
}
