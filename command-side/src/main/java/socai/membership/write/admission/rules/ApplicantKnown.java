package socai.membership.write.admission.rules;

import java.util.List;
import socai.membership.write.admission.Applicant;
import socai.spine.Fact;
import socai.spine.Seen;
import socai.spine.Text;

/** The applicant is on record, neither merged into another record nor erased. */
public record ApplicantKnown(Seen<Applicant> applicant) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.applicant-known";
    }

    @Override
    public boolean holds() {
        return applicant.value().usable();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Người xin vào Đảng không còn hồ sơ dùng được: đã được gộp vào hồ sơ khác hoặc dữ liệu đã " + "bị xóa.",
                "The applicant is not on record any more: merged into another record, or erased.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Đóng hồ sơ này và bắt đầu từ hồ sơ được giữ lại.",
                "Close this file and begin with the record that was kept.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("usable", applicant.value().usable(), applicant));
    }
}
