package socai.membership.write.leaving;

import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/**
 * A member whose violation deserves discipline is disciplined first; nobody leaves to escape it.
 *
 * @param declared the committee declares that no such violation is open
 * @param needed   whether the regulation wants that
 */
public record NoOpenViolation(boolean declared, Parameter needed) implements Rule {

    @Override
    public String id() {
        return "membership.leave-no-open-violation";
    }

    @Override
    public Citation citation() {
        return needed.citation();
    }

    @Override
    public boolean holds() {
        return declared || !Boolean.parseBoolean(needed.value());
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chưa có cam đoan của cấp ủy rằng đảng viên không có vi phạm đến mức phải kỷ luật đang chờ xử lý.",
                "The committee does not declare that no violation that deserves discipline is open.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Xử lý vi phạm trước; nếu không có vi phạm nào đang chờ xử lý thì đánh dấu mục này.",
                "Deal with the violation first; if none is open, say so on the form.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(needed);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("declared", declared));
    }
}
