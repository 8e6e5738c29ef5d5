package socai.membership.write.reorganisation.decide;

import java.util.List;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.line.Line;
import socai.organisation.write.line.Superior;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/**
 * Merging and dividing are decided by the body that the regulation names: a committee above the organisation and above
 * its successor, for communes the provincial one.
 *
 * @param decider which body the regulation names
 */
record DecidedAboveBoth(OrganisationId decidedBy, OfficeKind office, Line superiors, Line successors, Parameter decider)
        implements Rule {

    @Override
    public String id() {
        return "membership.reorganisation-decided-above";
    }

    @Override
    public Citation citation() {
        return decider.citation();
    }

    @Override
    public boolean holds() {
        return office == OfficeKind.SYSTEM
                || (superiors.find(decidedBy).filter(this::competent).isPresent()
                        && successors.upwards().stream()
                                .skip(1)
                                .anyMatch(seen -> seen.value().id().equals(decidedBy)));
    }

    private boolean competent(Superior superior) {
        return switch (decider.value()) {
            case "superior committee" -> true;
            case "provincial committee" ->
                superior.rank().filter(OrganisationRank.PROVINCIAL::equals).isPresent();
            default ->
                throw new IllegalStateException("parameter " + decider.key() + " of "
                        + decider.ref().shown() + " names a body that is not known here");
        };
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(decider);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("decidedBy", decidedBy));
    }

    @Override
    public Text refusal() {
        return new Text(
                "{decidedBy} không phải cấp ủy có thẩm quyền đối với cả hai tổ chức.",
                "{decidedBy} is not the committee that decides about both organisations.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Trình cấp ủy cấp trên của cả hai tổ chức, theo quy định được viện dẫn.",
                "Submit it to the committee above both, which the cited regulation names.");
    }
}
