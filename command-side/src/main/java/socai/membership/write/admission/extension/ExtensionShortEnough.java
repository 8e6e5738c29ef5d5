package socai.membership.write.admission.extension;

import java.util.List;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Text;

/** An extension is no longer than the regulation allows. */
public record ExtensionShortEnough(int more, Parameter longest) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.extension-length";
    }

    @Override
    public boolean holds() {
        return more <= longest.number();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Gia hạn {more} ngày làm việc, quá mức {longest}.", "An extension by {more} is longer than {longest}.");
    }

    @Override
    public Text remedy() {
        return new Text("Gia hạn trong mức quy định.", "Extend by less.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(longest);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("more", more), Fact.of("longest", longest.value()));
    }
}
