package socai.membership.write.admission.rules;

import java.util.List;
import socai.spine.Fact;
import socai.spine.PersonId;
import socai.spine.Text;

/** A personal text in a file is kept under the applicant’s own key, so that one erasure reaches all of it. */
public record OfApplicant(PersonId subject, PersonId applicant) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.text-of-applicant";
    }

    @Override
    public boolean holds() {
        return subject.equals(applicant);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Nội dung riêng tư phải gắn với chính người xin vào Đảng.",
                "A personal text must belong to the applicant.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Mở đúng hồ sơ của người xin vào Đảng rồi nhập lại.",
                "Open the file of this very applicant and enter it again.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("subject", subject), Fact.of("applicant", applicant));
    }
}
