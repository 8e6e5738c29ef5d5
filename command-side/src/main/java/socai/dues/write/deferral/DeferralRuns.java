package socai.dues.write.deferral;

import java.time.LocalDate;
import java.util.List;
import socai.dues.write.DuesSources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Nobody asks to pay later by a day that is past. */
record DeferralRuns(LocalDate payable, LocalDate day) implements Rule {

    @Override
    public String id() {
        return "dues.deferral-runs";
    }

    @Override
    public Citation citation() {
        return DuesSources.RECORD;
    }

    @Override
    public boolean holds() {
        return payable.isAfter(day);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Thời gian xin hoãn hết trước ngày {payable}, không sau ngày {day}.",
                "The time asked for ends before {payable}, which is not after {day}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Ghi thời gian hoãn dài hơn, hoặc đóng các tháng ấy.", "Ask for a longer time, or pay these months.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("payable", payable), Fact.of("day", day));
    }
}
