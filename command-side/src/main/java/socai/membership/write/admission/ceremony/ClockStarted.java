package socai.membership.write.admission.ceremony;

import java.util.List;
import java.util.Optional;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Text;
import socai.spine.time.Deadline;

/** Where the clock of the ceremony starts with the receipt of the decision, the receipt is recorded first. */
public record ClockStarted(Optional<Deadline> deadline, Parameter starts) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.ceremony-clock-started";
    }

    @Override
    public boolean holds() {
        return deadline.isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chưa ghi ngày chi bộ nhận quyết định; thời hạn tổ chức lễ kết nạp tính từ ngày đó.",
                "The receipt of the decision is not recorded; the limit of the ceremony counts from it.");
    }

    @Override
    public Text remedy() {
        return new Text("Ghi ngày nhận quyết định.", "Record the receipt of the decision.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(starts);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("starts", starts.value()),
                Fact.of("start", deadline.map(limit -> limit.start().toString()).orElse("—")));
    }
}
