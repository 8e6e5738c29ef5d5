package socai.membership.write.admission.background;

import java.util.List;
import java.util.Optional;
import socai.membership.events.BackgroundCheckCompleted;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Text;

/** The grassroots committee certifies only after the answers are in. */
public record CheckAnswered(Optional<BackgroundCheckCompleted> check, List<Parameter> basis) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.check-answered";
    }

    @Override
    public boolean holds() {
        return check.isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chưa có kết quả thẩm tra lý lịch nên chưa được chứng nhận.",
                "The background check has no result yet, so it cannot be certified.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chờ kết quả thẩm tra, ghi vào hồ sơ rồi mới chứng nhận.",
                "Wait for the result and record it; then certify.");
    }

    @Override
    public List<Parameter> parameters() {
        return basis;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("on", check.map(done -> done.on().toString()).orElse("—")));
    }
}
