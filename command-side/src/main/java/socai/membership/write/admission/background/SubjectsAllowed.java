package socai.membership.write.admission.background;

import java.util.List;
import java.util.Set;
import socai.membership.events.CheckSubject;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Text;

/** The check covers the applicant, and nobody whom the regulation does not name. */
public record SubjectsAllowed(List<CheckSubject> subjects, Parameter allowed) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.check-subjects";
    }

    @Override
    public boolean holds() {
        return subjects.contains(CheckSubject.PERSON)
                && subjects.stream().allMatch(subject -> codes().contains(subject.name()))
                && Set.copyOf(subjects).size() == subjects.size();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đối tượng thẩm tra ({subjects}) phải gồm chính người xin vào Đảng và chỉ gồm những người "
                        + "quy định nêu.",
                "The check ({subjects}) must cover the applicant, and only people whom the regulation " + "names.");
    }

    @Override
    public Text remedy() {
        return new Text("Chọn lại đối tượng thẩm tra.", "Choose again whom to check.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(allowed);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("subjects", subjects), Fact.of("allowed", allowed.value()));
    }

    private List<String> codes() {
        return List.of(allowed.value().split(";"));
    }
}
