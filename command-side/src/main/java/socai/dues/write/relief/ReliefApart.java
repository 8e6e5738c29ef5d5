package socai.dues.write.relief;

import java.util.List;
import socai.dues.events.Relief;
import socai.dues.write.DuesSources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** No month is relieved twice. */
record ReliefApart(Relief asked, List<Relief> granted) implements Rule {

    @Override
    public String id() {
        return "dues.relief-apart";
    }

    @Override
    public Citation citation() {
        return DuesSources.RECORD;
    }

    @Override
    public boolean holds() {
        return granted.stream()
                .noneMatch(one ->
                        one.from().isBefore(asked.until()) && asked.from().isBefore(one.until()));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Thời gian xin miễn, giảm từ {from} trùng với lần đã được quyết định.",
                "The months asked for from {from} on overlap with relief that was granted.");
    }

    @Override
    public Text remedy() {
        return new Text("Ghi tháng bắt đầu sau khi lần trước kết thúc.", "Let it begin when the last one has ended.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("from", asked.from()));
    }
}
