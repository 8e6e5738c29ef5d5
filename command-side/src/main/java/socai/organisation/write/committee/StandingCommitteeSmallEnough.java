package socai.organisation.write.committee;

import java.util.List;
import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Seen;
import socai.spine.Text;

/**
 * A standing committee is at most the published share of its committee. Judged when somebody is seated; a committee
 * that shrinks later does not unseat anybody.
 *
 * @param size    how many would sit on the standing committee
 * @param members how many sit on the committee
 */
public record StandingCommitteeSmallEnough(int size, Seen<Integer> members, Parameter maximum)
        implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.standing-committee-small-enough";
    }

    @Override
    public Citation citation() {
        return maximum.citation();
    }

    @Override
    public boolean holds() {
        return !maximum.ratio().moreThan(size, members.value());
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(maximum);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("size", size),
                Fact.of("members", members.value(), members),
                Fact.of("maximum", maximum.value()));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Ban thường vụ sẽ có {size} đồng chí, vượt quá {maximum} số cấp ủy viên ({members}).",
                "The standing committee would have {size} members, more than {maximum} of the committee ({members}).");
    }

    @Override
    public Text remedy() {
        return new Text("Giảm số lượng ban thường vụ.", "Seat fewer people.");
    }
}
