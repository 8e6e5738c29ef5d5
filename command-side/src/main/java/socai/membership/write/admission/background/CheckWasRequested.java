package socai.membership.write.admission.background;

import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Text;

/** There is a result only of a check that was asked for and has none yet. */
public record CheckWasRequested(boolean pending) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.check-requested";
    }

    @Override
    public boolean holds() {
        return pending;
    }

    @Override
    public Text refusal() {
        return new Text("Chưa có đề nghị thẩm tra nào đang chờ kết quả.", "No check is waiting for its result.");
    }

    @Override
    public Text remedy() {
        return new Text("Gửi công văn đề nghị thẩm tra trước.", "Ask for the check first.");
    }
}
