package socai.membership.write.badge.days;

import java.util.List;
import socai.policy.events.DecidingOrgan;
import socai.policy.write.DecidingBodies;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** Further days are set by the body that awards badges. */
record ProvinceSets(OrganisationId organisation, boolean province, DecidingOrgan organ, Parameter bodies)
        implements Rule {

    @Override
    public String id() {
        return "membership.badge-day-body";
    }

    @Override
    public Citation citation() {
        return bodies.citation();
    }

    @Override
    public boolean holds() {
        return province
                && DecidingBodies.parse(bodies.value()).choose(false, false).organ() == organ;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đợt trao riêng do ban thường vụ tỉnh ủy quy định; {organisation} không có thẩm quyền.",
                "Further days are set by the provincial standing committee; {organisation} may not.");
    }

    @Override
    public Text remedy() {
        return new Text("Đề nghị ban thường vụ tỉnh ủy quy định.", "Ask the provincial standing committee to set it.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(bodies);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("organisation", organisation), Fact.of("organ", organ));
    }
}
