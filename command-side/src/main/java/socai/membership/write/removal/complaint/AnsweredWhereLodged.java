package socai.membership.write.removal.complaint;

import java.util.List;
import java.util.Optional;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Rule;
import socai.spine.Text;

/** Who took the complaint in answers it. */
record AnsweredWhereLodged(OrganisationId organisation, Optional<OrganisationId> lodgedWith) implements Rule {

    @Override
    public String id() {
        return "membership.complaint-answered-where-lodged";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return lodgedWith.filter(organisation::equals).isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Khiếu nại này do {lodgedWith} giải quyết, không phải {organisation}.",
                "This complaint is answered by {lodgedWith}, not by {organisation}.");
    }

    @Override
    public Text remedy() {
        return new Text("Mở hồ sơ để xem nơi đã nhận khiếu nại.", "Open the file to see who took the complaint in.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("organisation", organisation),
                Fact.of("lodgedWith", lodgedWith.map(OrganisationId::raw).orElse("—")));
    }
}
