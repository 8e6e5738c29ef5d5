package socai.membership.write.selfcorrection.request;

import java.util.List;
import java.util.Optional;
import socai.membership.write.deciding.Superior;
import socai.membership.write.deciding.Superiors;
import socai.policy.events.DecidingLevel;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** The organisation that keeps the member's file decides; it must be known which it is. */
public record FileKeeper(Optional<OrganisationId> keeper, Parameter keeping) implements Rule {

    private static final String GRASSROOTS = "grassroots committee";

    /** A cell that is itself at the grassroots has its file kept by the organisation above it. */
    public static Optional<OrganisationId> of(Superiors superiors, Parameter keeping) {
        return keeping.value().equals(GRASSROOTS)
                ? superiors.at(DecidingLevel.GRASSROOTS).or(superiors::nearest).map(Superior::organisation)
                : superiors.nearest().map(Superior::organisation);
    }

    @Override
    public String id() {
        return "membership.correction-file-keeper";
    }

    @Override
    public Citation citation() {
        return keeping.citation();
    }

    @Override
    public boolean holds() {
        return keeper.isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chưa ghi tổ chức đảng cấp trên quản lý hồ sơ của đảng viên.",
                "It is not on record which superior organisation keeps the member's file.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Ghi tổ chức đảng cấp trên của chi bộ trước.", "Put the organisation above the cell on record.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(keeping);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("keeper", keeper.map(OrganisationId::raw).orElse("–")));
    }
}
