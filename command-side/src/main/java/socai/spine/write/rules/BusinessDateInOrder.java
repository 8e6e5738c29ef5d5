package socai.spine.write.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.Act;
import socai.spine.Citation;
import socai.spine.Confidence;
import socai.spine.Fact;
import socai.spine.Origin;
import socai.spine.Rule;
import socai.spine.Text;

/**
 * An act done here counts today. An earlier date needs a paper that proves it, never lies after today and never before
 * the dossier's last act: history is entered in its order.
 */
public record BusinessDateInOrder(Act act, Optional<LocalDate> lastActOn) implements Rule {

    @Override
    public String id() {
        return "spine.business-date-in-order";
    }

    @Override
    public Citation citation() {
        return new Citation("SC-01", "5", Confidence.R);
    }

    @Override
    public boolean holds() {
        if (act.origin() == Origin.DIRECT) {
            return act.businessDate().equals(act.today());
        }
        return act.paper().isPresent()
                && !act.businessDate().isAfter(act.today())
                && lastActOn.map(last -> !act.businessDate().isBefore(last)).orElse(true);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("businessDate", act.businessDate()),
                Fact.of("today", act.today()),
                Fact.of("lastAct", lastActOn.map(LocalDate::toString).orElse("-")));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Ngày {businessDate} không hợp lệ: việc làm trực tiếp tính ngày hôm nay ({today}); việc nhập từ giấy phải có"
                        + " văn bản chứng minh, không sau hôm nay và không trước việc cuối cùng của hồ sơ ({lastAct}).",
                "The date {businessDate} is not possible: what is done here counts today ({today}); what is entered from"
                        + " paper needs the proving document, not after today and not before the last act ({lastAct}).");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Ghi với ngày hôm nay, hoặc nhập từ giấy kèm văn bản chứng minh.",
                "Record it with today's date, or enter it from paper with the document that proves it.");
    }
}
