package socai.membership.write.badge.decline;

import java.util.List;
import java.util.Optional;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Rule;
import socai.spine.Text;

/** Only the level with which the file lies may end it. */
record TurnToSay(Optional<OrganisationId> next, OrganisationId organisation) implements Rule {

    @Override
    public String id() {
        return "membership.badge-turn";
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
                "Hồ sơ đang ở {next}, không phải ở {organisation}.",
                "The file lies with {next}, not with {organisation}.");
    }

    @Override
    public Text remedy() {
        return new Text("Chờ đến lượt của cấp mình.", "Wait until it is your turn.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("organisation", organisation),
                Fact.of("next", next.map(OrganisationId::raw).orElse("—")));
    }
}
