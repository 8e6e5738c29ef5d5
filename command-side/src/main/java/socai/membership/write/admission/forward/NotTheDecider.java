package socai.membership.write.admission.forward;

import java.util.List;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.membership.write.deciding.Competence;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Text;

/** A committee that decides itself has nothing to forward. */
public record NotTheDecider(Competence competence, OrganisationId organisation) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.not-the-decider";
    }

    @Override
    public boolean holds() {
        return !competence.isCommitteeOf(organisation);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đảng ủy được ủy quyền quyết định kết nạp thì ra quyết định, không chuyển đề nghị lên cấp " + "trên.",
                "A committee that decides admissions itself decides; it does not forward.");
    }

    @Override
    public Text remedy() {
        return new Text("Ghi quyết định kết nạp của đảng ủy.", "Record the decision of the committee.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(competence.bodies());
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("organisation", organisation));
    }
}
