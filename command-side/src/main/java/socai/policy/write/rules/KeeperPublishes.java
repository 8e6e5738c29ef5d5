package socai.policy.write.rules;

import java.util.List;
import java.util.Optional;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Text;

/**
 * The book counts for everybody, so one organisation keeps it: whoever published first. Without this rule the office
 * of any small organisation could change the law of all by naming itself as publisher.
 */
public record KeeperPublishes(Optional<OrganisationId> keeper, OrganisationId publisher) implements PolicyBookRule {

    @Override
    public String id() {
        return "policy.keeper-publishes";
    }

    @Override
    public boolean holds() {
        return keeper.map(publisher::equals).orElse(true);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Sổ chính sách do tổ chức {keeper} giữ; tổ chức {publisher} không được công bố vào sổ này.",
                "The policy book is kept by {keeper}; {publisher} may not publish into it.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Đề nghị tổ chức giữ sổ chính sách công bố.",
                "Ask the organisation that keeps the policy book to publish it.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("keeper", keeper.map(OrganisationId::raw).orElse("—")), Fact.of("publisher", publisher));
    }
}
