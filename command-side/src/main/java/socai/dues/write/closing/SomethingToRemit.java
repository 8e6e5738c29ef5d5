package socai.dues.write.closing;

import java.util.List;
import socai.dues.write.DuesSources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** There is a share that was not sent up yet. */
record SomethingToRemit(long amount) implements Rule {

    @Override
    public String id() {
        return "dues.something-to-remit";
    }

    @Override
    public Citation citation() {
        return DuesSources.RECORD;
    }

    @Override
    public boolean holds() {
        return amount > 0;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Không còn phần nào của các tháng đã khóa phải nộp lên: {amount} đồng.",
                "Nothing of the closed months is left to be sent up: {amount} đồng.");
    }

    @Override
    public Text remedy() {
        return new Text("Khóa sổ tháng trước rồi nộp.", "Close a month first.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("amount", amount));
    }
}
