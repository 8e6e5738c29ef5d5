package socai.organisation.write.delegation;

import java.util.List;
import java.util.Optional;
import socai.organisation.write.Organisation.Delegation;
import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Fact;
import socai.spine.Text;

/** Only a power that was given can be taken back. */
public record PowerIsDelegated(Optional<Delegation> now) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.power-is-delegated";
    }

    @Override
    public boolean holds() {
        return now.filter(Delegation::given).isPresent();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("delegated", holds()));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Tổ chức không được ủy quyền quyết định kết nạp đảng viên nên không có gì để thu hồi.",
                "The organisation does not have the power to decide admissions, so it cannot be withdrawn.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Xem trang của tổ chức; chỉ thu hồi khi đang được ủy quyền.",
                "See the organisation's page; the power is withdrawn only while it is delegated.");
    }
}
