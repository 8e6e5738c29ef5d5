package socai.dues.write.deferral;

import java.util.List;
import socai.dues.events.Deferral;
import socai.dues.write.DuesSources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** No month is put off twice: else a limit for each time would be none. */
record DeferralApart(Deferral asked, List<Deferral> granted) implements Rule {

    @Override
    public String id() {
        return "dues.deferral-apart";
    }

    @Override
    public Citation citation() {
        return DuesSources.RECORD;
    }

    @Override
    public boolean holds() {
        return granted.stream().noneMatch(asked::meets);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Có tháng xin hoãn từ {from} đã được hoãn một lần.",
                "Of the months asked for from {from} on, some were put off before.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chỉ ghi những tháng chưa được hoãn; tháng đã hoãn thì đóng khi hết hạn.",
                "Name months that were not put off yet; the others are paid when their time is over.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("from", asked.from()));
    }
}
