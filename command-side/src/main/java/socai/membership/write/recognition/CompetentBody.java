package socai.membership.write.recognition;

import java.util.List;
import java.util.Optional;
import socai.policy.events.DecidingOrgan;
import socai.policy.write.DecidingBodies;
import socai.policy.write.DecidingBody;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** Only the body that the regulation names decides, in the organisation that stands at its level. */
public record CompetentBody(Parameter bodies, Lineage lineage, OrganisationId decidedBy, DecidingOrgan organ) implements Rule {

    /** The body and the votes it takes. */
    public DecidingBody body() {
        return lineage.body(DecidingBodies.parse(bodies.value()));
    }

    private Optional<OrganisationId> competent() {
        return lineage.at(body().level());
    }

    @Override
    public String id() {
        return "membership.recognition-competent-body";
    }

    @Override
    public Citation citation() {
        return bodies.citation();
    }

    @Override
    public boolean holds() {
        return body().organ() == organ && competent().filter(decidedBy::equals).isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Thẩm quyền công nhận thuộc " + vi(body().organ()) + " của {competent}, không phải " + vi(organ) + " của {decidedBy}.",
                "Recognition is decided by the " + en(body().organ()) + " of {competent}, not by the " + en(organ) + " of {decidedBy}.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(bodies);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("organ", body().organ()),
                Fact.of("competent", competent().map(OrganisationId::raw).orElse("–")),
                Fact.of("givenOrgan", organ),
                Fact.of("decidedBy", decidedBy));
    }

    private static String vi(DecidingOrgan organ) {
        return organ == DecidingOrgan.COMMITTEE ? "ban chấp hành" : "ban thường vụ";
    }

    private static String en(DecidingOrgan organ) {
        return organ == DecidingOrgan.COMMITTEE ? "committee" : "standing committee";
    }
}
