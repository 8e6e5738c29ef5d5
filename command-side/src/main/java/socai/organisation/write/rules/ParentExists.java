package socai.organisation.write.rules;

import java.util.List;
import socai.organisation.write.line.Superior;
import socai.spine.Fact;
import socai.spine.Seen;
import socai.spine.Text;

/** The organisation named as superior was set up. */
public record ParentExists(Seen<Superior> parent) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.parent-exists";
    }

    @Override
    public boolean holds() {
        return parent.exists();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("parent", parent.value().id(), parent));
    }

    @Override
    public Text refusal() {
        return new Text("Không có tổ chức cấp trên này trong hệ thống.", "There is no such superior organisation.");
    }

    @Override
    public Text remedy() {
        return new Text("Kiểm tra lại mã tổ chức cấp trên.", "Check the superior organisation's id.");
    }
}
