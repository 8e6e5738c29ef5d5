package socai.membership.write.admission.forward;

import java.util.List;
import java.util.Optional;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.membership.write.deciding.Superior;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Text;

/** The grassroots organisation above the cell forwards, no other. */
public record GrassrootsForwards(Optional<Superior> grassroots, OrganisationId organisation, Parameter forwarding)
        implements AdmissionRule {

    @Override
    public String id() {
        return "membership.grassroots-forwards";
    }

    @Override
    public boolean holds() {
        return grassroots
                .filter(found -> found.organisation().equals(organisation))
                .isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đảng ủy cơ sở của chi bộ là {grassroots}; {organisation} không chuyển hồ sơ này.",
                "The grassroots organisation above the cell is {grassroots}; {organisation} does not "
                        + "forward this file.");
    }

    @Override
    public Text remedy() {
        return new Text("Chuyển hồ sơ đến đảng ủy cơ sở.", "Send the file to the grassroots committee.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(forwarding);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("grassroots", grassroots.map(Superior::name).orElse("—")),
                Fact.of("organisation", organisation),
                Fact.of("forwarding", forwarding.value()));
    }
}
