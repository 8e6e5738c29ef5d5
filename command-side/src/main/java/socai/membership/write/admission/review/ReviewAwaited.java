package socai.membership.write.admission.review;

import java.util.List;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Text;

/** A review of this sympathiser is asked for; who was listed before reviews were is asked for from the first one on. */
record ReviewAwaited(boolean awaited) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.sympathiser-review-awaited";
    }

    @Override
    public boolean holds() {
        return awaited;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Không có thời hạn rà soát cảm tình đảng nào đang tính.",
                "No limit for a review of this sympathiser runs.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Không cần báo cáo; ghi một lần rà soát thì thời hạn tiếp theo bắt đầu tính.",
                "There is nothing to report; once a review is recorded the next limit runs.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("awaited", awaited));
    }
}
