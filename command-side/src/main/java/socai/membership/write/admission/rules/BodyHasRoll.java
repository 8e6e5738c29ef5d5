package socai.membership.write.admission.rules;

import java.util.List;
import socai.organisation.write.Electorate;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Seen;
import socai.spine.Text;

/** The body that votes has a roll: without one nobody knows what its majority is. */
public record BodyHasRoll(Seen<Electorate> electorate, OrganisationId organisation) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.body-has-roll";
    }

    @Override
    public boolean holds() {
        return electorate.value().base() > 0;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chưa có danh sách thành viên của cơ quan biểu quyết thuộc {organisation}.",
                "The voting body of {organisation} has no roll.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Cập nhật danh sách cấp ủy, ban thường vụ của tổ chức.",
                "Enter the members of the committee or standing committee.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("organisation", organisation),
                Fact.of("base", electorate.value().base(), electorate));
    }
}
