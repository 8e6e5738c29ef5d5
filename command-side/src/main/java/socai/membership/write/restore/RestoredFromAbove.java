package socai.membership.write.restore;

import java.util.List;
import java.util.Optional;
import socai.membership.write.deciding.Superior;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.Text;

/** Who ended it gives it back, or somebody above. */
record RestoredFromAbove(OrganisationId organisation, Optional<OrganisationId> decidedBy, Superiors superiors)
        implements Rule {

    @Override
    public String id() {
        return "membership.restored-from-above";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        List<OrganisationId> line = superiors.chain().stream()
                .map(Seen::value)
                .map(Superior::organisation)
                .toList();
        return decidedBy
                .map(line::indexOf)
                .filter(decider -> decider >= 0 && line.indexOf(organisation) >= decider)
                .isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chỉ {decidedBy} hoặc cấp trên của nơi đó mới được khôi phục, không phải {organisation}.",
                "Only {decidedBy} or an organisation above it may give it back, not {organisation}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chuyển đề nghị đến nơi đã ra quyết định hoặc cấp trên trực tiếp.",
                "Send the request to the organisation that decided, or to the one above.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("organisation", organisation),
                Fact.of("decidedBy", decidedBy.map(OrganisationId::raw).orElse("—")));
    }
}
