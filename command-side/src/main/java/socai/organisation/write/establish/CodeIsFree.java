package socai.organisation.write.establish;

import java.util.List;
import java.util.Optional;
import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Fact;
import socai.spine.Text;

/** No two organisations share a code; a code is not given again after its organisation ended. */
public record CodeIsFree(Optional<String> owner) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.code-is-free";
    }

    @Override
    public boolean holds() {
        return owner.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return owner.map(id -> Fact.of("codeOwner", id)).map(List::of).orElse(List.of());
    }

    @Override
    public Text refusal() {
        return new Text("Mã tổ chức đảng đã được cấp cho tổ chức khác.", "The code belongs to another organisation.");
    }

    @Override
    public Text remedy() {
        return new Text("Kiểm tra lại mã, hoặc đề nghị cấp mã mới.", "Check the code, or ask for a new one.");
    }
}
