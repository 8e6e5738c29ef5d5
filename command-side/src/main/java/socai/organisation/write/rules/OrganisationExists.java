package socai.organisation.write.rules;

import java.util.List;
import socai.organisation.write.Presence;
import socai.spine.Fact;
import socai.spine.Seen;
import socai.spine.Text;

/** There is such an organisation; whether it still lives is another rule. */
public record OrganisationExists(boolean holds, List<Fact> facts) implements OrganisationRule {

    public static OrganisationExists of(Presence presence) {
        return new OrganisationExists(presence.ever(), List.of());
    }

    public static OrganisationExists of(Seen<Presence> presence) {
        return new OrganisationExists(
                presence.value().ever(), List.of(Fact.of("organisation", presence.stream(), presence)));
    }

    @Override
    public String id() {
        return "organisation.exists";
    }

    @Override
    public Text refusal() {
        return new Text("Không có tổ chức đảng này trong hệ thống.", "There is no such organisation.");
    }

    @Override
    public Text remedy() {
        return new Text("Kiểm tra lại mã tổ chức.", "Check the organisation's id.");
    }
}
