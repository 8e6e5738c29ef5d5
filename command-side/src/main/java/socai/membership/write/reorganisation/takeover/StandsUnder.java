package socai.membership.write.reorganisation.takeover;

import java.util.List;
import socai.membership.write.reorganisation.Reorganising;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.Text;

/** It stands directly under the organisation that is reorganised. */
record StandsUnder(OrganisationId organisation, Seen<TakeOverOrganisation.Child> child) implements Rule {

    @Override
    public String id() {
        return "membership.reorganisation-stands-under";
    }

    @Override
    public Citation citation() {
        return Reorganising.CONVENTION;
    }

    @Override
    public boolean holds() {
        return child.value().lives()
                && child.value().under().filter(organisation::equals).isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Tổ chức này không trực thuộc tổ chức được sắp xếp.",
                "It does not stand under the organisation that is reorganised.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chỉ chuyển tổ chức trực thuộc trực tiếp.", "Only what stands directly under it is taken over.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("organisation", organisation, child));
    }
}
