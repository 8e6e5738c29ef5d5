package socai.membership.write.admission.sponsor;

import java.time.LocalDate;
import java.util.List;
import socai.membership.write.admission.Applicant;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Personal;
import socai.spine.Seen;
import socai.spine.Text;

/** The committee of the Youth Union answers only for people of an age to be in it; an unknown age is no proof of it. */
public record YouthUnionAge(Seen<Applicant> applicant, LocalDate on, Parameter limit) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.youth-union-age";
    }

    @Override
    public boolean holds() {
        return applicant
                .value()
                .ageInMonths(on)
                .flatMap(Personal::value)
                .filter(months -> months <= limit.number())
                .isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Vào ngày {on} người xin vào Đảng đã {ageMonths} tháng tuổi, quá tuổi đoàn viên ({limit} tháng).",
                "On {on} the applicant is {ageMonths} months old, above the age of the Youth Union ({limit}).");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chọn hai đảng viên chính thức, hoặc ban chấp hành công đoàn cơ sở và một đảng viên chính thức.",
                "Take two official members, or the trade union committee and one official member.");
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
