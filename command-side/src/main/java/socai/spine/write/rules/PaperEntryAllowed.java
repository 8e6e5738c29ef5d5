package socai.spine.write.rules;

import java.util.List;
import java.util.Optional;
import socai.spine.Act;
import socai.spine.Authority;
import socai.spine.Citation;
import socai.spine.Confidence;
import socai.spine.OfficeKind;
import socai.spine.Origin;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** Acts of the past are entered only by an office that the published rights name for it. */
public record PaperEntryAllowed(Act act, Authority authority, Optional<Parameter> right) implements Rule {

    @Override
    public String id() {
        return "spine.paper-entry-allowed";
    }

    @Override
    public Citation citation() {
        return right.map(Parameter::citation).orElse(new Citation("SC-01", "5", Confidence.R));
    }

    @Override
    public boolean holds() {
        return act.origin() == Origin.DIRECT
                || (right.isEmpty() && act.office().kind() == OfficeKind.SYSTEM)
                || (right.isPresent() && new OfficeMayDoThis(authority, right).holds());
    }

    @Override
    public List<Parameter> parameters() {
        return right.map(List::of).orElse(List.of());
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chức vụ đang dùng không được nhập việc đã làm trước đây từ giấy.",
                "The office you are acting in may not enter earlier acts from paper.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chuyển giấy tờ cho người giữ chức vụ được nhập từ giấy, hoặc ghi là việc của hôm nay.",
                "Give the paper to somebody whose office may enter it, or record it as an act of today.");
    }
}
