package socai.organisation.write.rules;

import java.util.List;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.line.Line;
import socai.organisation.write.line.Superior;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.Parameter;
import socai.spine.Text;

/**
 * Setting up, moving and ending an organisation is decided by the body that the regulation names: a committee in the
 * line above it, for communes the provincial one. The installation itself only records what was decided elsewhere.
 *
 * @param office  in which the decision is taken
 * @param line    the superiors of the organisation
 * @param decider which body the regulation names
 */
public record DecidedByCompetentBody(OfficeRef office, Line line, Parameter decider) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.decided-by-competent-body";
    }

    @Override
    public Citation citation() {
        return decider.citation();
    }

    @Override
    public boolean holds() {
        return office.kind() == OfficeKind.SYSTEM
                || line.find(office.organisation()).filter(this::competent).isPresent();
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
        return List.of(Fact.of("office", office.kind()), Fact.of("decidedIn", office.organisation()));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Việc này không thuộc thẩm quyền quyết định của tổ chức mà đồng chí đang giữ chức vụ.",
                "This is not for the organisation to decide in which you hold your office.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Trình cấp ủy có thẩm quyền theo quy định được viện dẫn.",
                "Submit it to the committee that the cited regulation names.");
    }
}
