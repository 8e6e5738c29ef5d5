package socai.organisation.write.delegation;

import java.util.List;
import java.util.Optional;
import socai.organisation.write.Organisation.Delegation;
import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Fact;
import socai.spine.Text;

/** The power is not with the organisation already by another decision. */
public record NotDelegatedYet(Optional<Delegation> now) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.not-delegated-yet";
    }

    @Override
    public boolean holds() {
        return now.filter(Delegation::given).isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("decision", now.flatMap(Delegation::decision).orElse("-")));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Tổ chức đã được ủy quyền quyết định kết nạp đảng viên (quyết định số {decision}).",
                "The organisation already has the power to decide admissions (decision {decision}).");
    }

    @Override
    public Text remedy() {
        return new Text("Thu hồi ủy quyền trước khi ủy quyền lại.", "Withdraw the power before it is delegated again.");
    }
}
