package socai.membership.write.memberfile;

import java.util.List;
import java.util.Optional;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** What concerns the file is done by the committee that keeps it. */
public record KeptHere(OrganisationId organisation, Optional<OrganisationId> keeper, Parameter keeping)
        implements Rule {

    @Override
    public String id() {
        return "membership.file-kept-here";
    }

    @Override
    public Citation citation() {
        return keeping.citation();
    }

    @Override
    public boolean holds() {
        return keeper.filter(organisation::equals).isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Hồ sơ đảng viên do {keeper} quản lý, không phải {organisation}.",
                "The member file is kept by {keeper}, not by {organisation}.");
    }

    @Override
    public Text remedy() {
        return new Text("Để cấp ủy quản lý hồ sơ thực hiện.", "Let the committee that keeps the file do it.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(keeping);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("organisation", organisation),
                Fact.of("keeper", keeper.map(OrganisationId::raw).orElse("—")));
    }
}
