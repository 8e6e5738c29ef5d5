package socai.organisation.write.dissolve;

import java.util.List;
import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Fact;
import socai.spine.Seen;
import socai.spine.Text;

/** Nobody would be left on its roll: every member always sits in exactly one electorate. */
public record NoMembersLeft(Seen<Integer> members) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.no-members-left";
    }

    @Override
    public boolean holds() {
        return members.value() == 0;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("members", members.value(), members));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Còn {members} đảng viên trong danh sách của tổ chức.", "{members} members are still on its roll.");
    }

    @Override
    public Text remedy() {
        return new Text("Chuyển sinh hoạt cho các đảng viên trước.", "Transfer its members first.");
    }
}
