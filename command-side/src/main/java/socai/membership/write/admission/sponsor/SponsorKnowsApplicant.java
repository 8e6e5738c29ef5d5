package socai.membership.write.admission.sponsor;

import java.time.LocalDate;
import java.util.List;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Text;
import socai.spine.time.FullMonths;

/** A sponsoring member has worked, studied or lived in the same unit with the applicant long enough. */
public record SponsorKnowsApplicant(LocalDate jointSince, LocalDate on, Parameter minimum) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.sponsor-joint-months";
    }

    @Override
    public boolean holds() {
        return FullMonths.between(jointSince, on) >= minimum.number();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Người giới thiệu cùng đơn vị với người xin vào Đảng từ {jointSince}, mới được {months} "
                        + "tháng; cần ít nhất {minimum} tháng.",
                "The sponsor has been in the same unit with the applicant since {jointSince}, {months} "
                        + "months; it takes {minimum}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chọn đảng viên đã cùng công tác, học tập hoặc cư trú đủ thời gian.",
                "Choose a member who has been there long enough.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(minimum);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("jointSince", jointSince),
                Fact.of("months", FullMonths.between(jointSince, on)),
                Fact.of("minimum", minimum.value()));
    }
}
