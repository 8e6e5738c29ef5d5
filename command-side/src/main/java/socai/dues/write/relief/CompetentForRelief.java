package socai.dues.write.relief;

import java.util.List;
import java.util.Optional;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** The body that the regulation names decides: the direct superior, or a cell at the grassroots itself. */
record CompetentForRelief(OrganisationId decidedBy, Optional<OrganisationId> competent, Parameter decider)
        implements Rule {

    @Override
    public String id() {
        return "dues.competent-for-relief";
    }

    @Override
    public Citation citation() {
        return decider.citation();
    }

    @Override
    public boolean holds() {
        return competent.filter(decidedBy::equals).isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Thẩm quyền miễn, giảm đảng phí thuộc {competent}, không thuộc {decidedBy}.",
                "Relief is decided by {competent}, not by {decidedBy}.");
    }

    @Override
    public Text remedy() {
        return new Text("Chuyển hồ sơ đến đúng nơi có thẩm quyền.", "Send it to the competent body.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(decider);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("decidedBy", decidedBy),
                Fact.of("competent", competent.map(OrganisationId::raw).orElse("–")));
    }
}
