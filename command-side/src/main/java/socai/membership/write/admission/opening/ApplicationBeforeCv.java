package socai.membership.write.admission.opening;

import java.time.LocalDate;
import java.util.List;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Text;

/** The application by own hand comes first, then the CV; both may be of the same day. */
public record ApplicationBeforeCv(LocalDate applicationDate, LocalDate cvDate, Parameter precedence)
        implements AdmissionRule {

    @Override
    public String id() {
        return "membership.application-before-cv";
    }

    @Override
    public boolean holds() {
        return !cvDate.isBefore(applicationDate);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Lý lịch đề ngày {cvDate}, trước đơn xin vào Đảng ngày {applicationDate}.",
                "The CV is dated {cvDate}, before the application of {applicationDate}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Người xin vào Đảng viết đơn trước, khai lý lịch sau.",
                "The person writes the application first, then the CV.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(precedence);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("applicationDate", applicationDate), Fact.of("cvDate", cvDate));
    }
}
