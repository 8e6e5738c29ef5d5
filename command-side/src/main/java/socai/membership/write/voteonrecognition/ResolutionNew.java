package socai.membership.write.voteonrecognition;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Each vote has a resolution number of its own. */
record ResolutionNew(String resolutionNumber, List<String> used) implements Rule {

    @Override
    public String id() {
        return "membership.recognition-resolution-new";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return !used.contains(resolutionNumber);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Nghị quyết số {resolutionNumber} đã được ghi với kết quả khác.",
                "Resolution {resolutionNumber} was recorded with another result.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Xem lại số nghị quyết; nếu kết quả đã ghi sai thì đính chính lần ghi trước.",
                "Check the number of the resolution; if the recorded result is wrong, correct that record.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("resolutionNumber", resolutionNumber));
    }
}
