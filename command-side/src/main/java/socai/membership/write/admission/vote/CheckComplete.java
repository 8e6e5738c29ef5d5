package socai.membership.write.admission.vote;

import java.util.List;
import java.util.Optional;
import socai.membership.events.BackgroundCheckCompleted;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Text;

/** The answers to the background check are in; how they are weighed is for the meeting. */
public record CheckComplete(Optional<BackgroundCheckCompleted> check, Parameter subjects) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.check-complete";
    }

    @Override
    public boolean holds() {
        return check.isPresent();
    }

    @Override
    public Text refusal() {
        return new Text("Chưa có kết quả thẩm tra lý lịch.", "The background check has no result yet.");
    }

    @Override
    public Text remedy() {
        return new Text("Chờ kết quả thẩm tra và ghi vào hồ sơ.", "Wait for the result and record it.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(subjects);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("result", check.map(done -> done.result().name()).orElse("—")));
    }
}
