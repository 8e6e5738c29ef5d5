package socai.dues.write.deferral;

import java.util.List;
import java.util.Optional;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** The body that is published decides: the direct superior, or a cell at the grassroots itself. */
record CompetentForDeferral(OrganisationId decidedBy, Optional<OrganisationId> competent, Parameter decider)
        implements Rule {

    @Override
    public String id() {
        return "dues.competent-for-deferral";
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
                "Thẩm quyền cho hoãn đóng đảng phí thuộc {competent}, không thuộc {decidedBy}.",
                "Whether dues are paid later is decided by {competent}, not by {decidedBy}.");
    }

    @Override
    public Text remedy() {
        return new Text("Chuyển đơn đến đúng nơi có thẩm quyền.", "Send it to the competent body.");
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
