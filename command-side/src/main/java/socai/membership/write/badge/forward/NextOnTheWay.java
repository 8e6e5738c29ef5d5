package socai.membership.write.badge.forward;

import java.util.List;
import java.util.Optional;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Rule;
import socai.spine.Text;

/** The proposal goes from level to level: this one is next. */
record NextOnTheWay(Optional<OrganisationId> next, OrganisationId organisation) implements Rule {

    @Override
    public String id() {
        return "membership.badge-forwarded-in-order";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return next.filter(organisation::equals).isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Cấp tiếp theo đề nghị là {next}, không phải {organisation}.",
                "The next level to pass it on is {next}, not {organisation}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Để cấp tiếp theo đề nghị trước; cấp cuối cùng ra quyết định.",
                "Let the next level pass it on first; the last one decides.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("organisation", organisation),
                Fact.of("next", next.map(OrganisationId::raw).orElse("—")));
    }
}
