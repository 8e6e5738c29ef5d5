package socai.organisation.write.reparent;

import java.util.List;
import socai.organisation.write.line.Line;
import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Text;

/** An organisation is moved neither under itself nor under one of those below it. */
public record NotUnderItself(OrganisationId organisation, Line to) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.not-under-itself";
    }

    @Override
    public boolean holds() {
        return to.find(organisation).isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return to.upwards().stream()
                .map(seen -> Fact.of("above", seen.value().id(), seen))
                .toList();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Không thể chuyển tổ chức về trực thuộc chính nó hoặc tổ chức cấp dưới của nó.",
                "An organisation cannot be put under itself or under one below it.");
    }

    @Override
    public Text remedy() {
        return new Text("Chọn tổ chức cấp trên khác.", "Choose another superior.");
    }
}
