package socai.membership.write.voteonrecognition;

import java.util.List;
import java.util.Optional;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.Text;

/** Too many failed votes go to the superior: there is one. */
record SuperiorThere(Seen<Optional<OrganisationId>> superior) implements Rule {

    @Override
    public String id() {
        return "membership.recognition-superior-there";
    }

    @Override
    public Citation citation() {
        return Sources.CHARTER_5;
    }

    @Override
    public boolean holds() {
        return superior.value().isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chi bộ không có tổ chức đảng cấp trên để báo cáo.",
                "The cell has no superior organisation to report to.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("superior", superior.value().map(OrganisationId::raw).orElse("–"), superior));
    }
}
