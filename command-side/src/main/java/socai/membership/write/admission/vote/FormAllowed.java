package socai.membership.write.admission.vote;

import java.util.List;
import socai.membership.events.VoteForm;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Text;

/** The meeting chose a form of voting that the regulation allows. */
public record FormAllowed(VoteForm form, Parameter forms) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.vote-form";
    }

    @Override
    public boolean holds() {
        return List.of(forms.value().split(";")).contains(form.name());
    }

    @Override
    public Text refusal() {
        return new Text(
                "Hình thức biểu quyết {form} không được quy định cho việc này.",
                "The form of voting {form} is not allowed for this.");
    }

    @Override
    public Text remedy() {
        return new Text("Biểu quyết theo hình thức quy định.", "Vote in an allowed form.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(forms);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("form", form), Fact.of("forms", forms.value()));
    }
}
