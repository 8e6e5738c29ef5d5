package socai.membership.write.badge.decide;

import java.util.List;
import java.util.Optional;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Rule;
import socai.spine.Text;

/** Every committee below the deciding one has passed the proposal on. */
record AllForwarded(Optional<OrganisationId> waiting) implements Rule {

    @Override
    public String id() {
        return "membership.badge-all-forwarded";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return waiting.isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text("Còn chờ công văn đề nghị của {waiting}.", "The proposal of {waiting} is still waited for.");
    }

    @Override
    public Text remedy() {
        return new Text("Để cấp đó đề nghị trước.", "Let that level pass it on first.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("waiting", waiting.map(OrganisationId::raw).orElse("—")));
    }
}
