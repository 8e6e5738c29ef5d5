package socai.membership.write.admission.nominate;

import java.util.List;
import socai.membership.write.admission.nominate.NominateEliteMass.Candidate;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Seen;
import socai.spine.Text;

/** A file is kept for a registered person only. */
public record PersonIsRegistered(Seen<Candidate> candidate) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.person-registered";
    }

    @Override
    public boolean holds() {
        return candidate.value().usable();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Người này chưa được đăng ký, đã được gộp vào hồ sơ khác hoặc dữ liệu đã bị xóa.",
                "This person is not registered, was merged into another record, or was erased.");
    }

    @Override
    public Text remedy() {
        return new Text("Đăng ký người này trước khi giới thiệu.", "Register the person first.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("usable", candidate.value().usable(), candidate));
    }
}
