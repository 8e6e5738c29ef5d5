package socai.membership.write.admission.rules;

import java.util.List;
import java.util.Optional;
import socai.membership.write.deciding.Superior;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Text;

/** Only the organisation directly above the cell may do this. */
public record DirectSuperior(Optional<Superior> superior, OrganisationId organisation, Parameter body)
        implements AdmissionRule {

    @Override
    public String id() {
        return "membership.direct-superior";
    }

    @Override
    public boolean holds() {
        return superior.filter(found -> found.organisation().equals(organisation))
                .isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Việc này thuộc cấp ủy cấp trên trực tiếp của chi bộ ({superior}), không thuộc " + "{organisation}.",
                "This belongs to the committee directly above the cell ({superior}), not to " + "{organisation}.");
    }

    @Override
    public Text remedy() {
        return new Text("Gửi báo cáo đến cấp ủy cấp trên trực tiếp.", "Report to the directly superior committee.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(body);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("organisation", organisation),
                Fact.of("superior", superior.map(Superior::name).orElse("—")));
    }
}
