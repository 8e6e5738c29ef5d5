package socai.organisation.write.committee;

import java.util.List;
import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Fact;
import socai.spine.PersonId;
import socai.spine.Text;

/** Nobody sits on one roll twice on the same day. */
public record NotSeatedYet(List<PersonId> seated) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.not-seated-yet";
    }

    @Override
    public boolean holds() {
        return seated.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("seated", seated.size()));
    }

    @Override
    public Text refusal() {
        return new Text(
                "{seated} đồng chí đã có tên trong danh sách từ ngày đó trở đi.",
                "{seated} of these people already sit there on that day or later.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Bỏ các đồng chí này, hoặc kết thúc lần tham gia trước.", "Leave them out, or end their earlier seat.");
    }
}
