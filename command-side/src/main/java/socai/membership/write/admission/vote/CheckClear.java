package socai.membership.write.admission.vote;

import java.util.List;
import java.util.Optional;
import socai.membership.events.BackgroundCheckCompleted;
import socai.membership.events.CheckResult;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Text;

/** What the last background check found is no problem: one that was found is cleared up by a later check first. */
public record CheckClear(Optional<BackgroundCheckCompleted> check, Parameter subjects) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.check-clear";
    }

    @Override
    public boolean holds() {
        return check.filter(done -> done.result() == CheckResult.PROBLEM).isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Kết quả thẩm tra ngày {on} còn vấn đề phải làm rõ.",
                "The background check of {on} found a problem that must be cleared up.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Đề nghị thẩm tra lại và ghi kết quả mới trước khi chi bộ biểu quyết.",
                "Ask for another check and record its result before the cell votes.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(subjects);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("on", check.map(done -> done.on().toString()).orElse("—")));
    }
}
