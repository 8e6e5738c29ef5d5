package socai.organisation.write.candidate;

import java.util.List;
import java.util.Optional;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OfficeKind;
import socai.spine.Parameter;
import socai.spine.Seen;
import socai.spine.Text;

/** An inspection commission belongs to a committee, from the published rank upwards; a cell of whatever rank has none. */
public record InspectionAtThisRank(OfficeKind office, Seen<Optional<Candidate.Body>> body, Parameter lowest)
        implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.inspection-commission-rank";
    }

    @Override
    public Citation citation() {
        return lowest.citation();
    }

    @Override
    public boolean holds() {
        return office != OfficeKind.INSPECTION_COMMISSION
                || body.value()
                        .filter(found -> found.form() == OrganisationForm.DANG_BO)
                        .filter(found -> !found.rank().below(lowestRank()))
                        .isPresent();
    }

    private OrganisationRank lowestRank() {
        return switch (lowest.value()) {
            case "provincial committee" -> OrganisationRank.PROVINCIAL;
            case "committee above the grassroots" -> OrganisationRank.ABOVE_GRASSROOTS;
            case "grassroots committee" -> OrganisationRank.GRASSROOTS;
            case "committee below the grassroots" -> OrganisationRank.SUB_GRASSROOTS;
            default -> throw new IllegalArgumentException("no body that has an inspection commission: " + lowest);
        };
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(lowest);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("office", office),
                Fact.of("rank", body.value().map(found -> found.rank().name()).orElse("-"), body));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chi bộ và tổ chức đảng dưới cấp cơ sở không có ủy ban kiểm tra.",
                "A cell has no inspection commission, nor has an organisation below the grassroots.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Giao chức vụ này ở đảng bộ cấp trên có ủy ban kiểm tra.",
                "Give this office in the organisation above that has an inspection commission.");
    }
}
