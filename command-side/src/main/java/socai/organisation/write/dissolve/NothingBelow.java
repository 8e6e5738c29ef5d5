package socai.organisation.write.dissolve;

import java.util.List;
import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Text;

/** No organisation stands under it on that day or later. */
public record NothingBelow(List<OrganisationId> children) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.nothing-below";
    }

    @Override
    public boolean holds() {
        return children.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("children", children.size()));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Còn {children} tổ chức trực thuộc chưa được chuyển hoặc kết thúc.",
                "{children} organisations still stand under it.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chuyển hoặc kết thúc các tổ chức trực thuộc trước.", "Move or end the organisations below it first.");
    }
}
