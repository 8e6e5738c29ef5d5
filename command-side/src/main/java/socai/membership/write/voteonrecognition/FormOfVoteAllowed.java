package socai.membership.write.voteonrecognition;

import java.util.List;
import socai.membership.events.VoteForm;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** The vote is taken in a form that the rules know. */
record FormOfVoteAllowed(Parameter forms, VoteForm form) implements Rule {

    @Override
    public String id() {
        return "membership.recognition-form-of-vote";
    }

    @Override
    public Citation citation() {
        return forms.citation();
    }

    @Override
    public boolean holds() {
        return List.of(forms.value().split(";", -1)).contains(form.name());
    }

    @Override
    public Text refusal() {
        return new Text(
                "Hình thức biểu quyết không được quy định cho việc này.",
                "This form of vote is not provided for here.");
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
