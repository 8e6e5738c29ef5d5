package socai.membership.write.leaving.decide;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Who leaves hands the Party card in; a member on probation has none. */
record CardReturned(boolean returned, boolean official) implements Rule {

    @Override
    public String id() {
        return "membership.leave-card-returned";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return returned || !official;
    }

    @Override
    public Text refusal() {
        return new Text("Thẻ đảng viên chưa được thu lại.", "The Party card was not handed in.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Thu thẻ đảng viên; thẻ đã mất thì lập biên bản rồi đánh dấu mục này.",
                "Take the card in; if it was lost, write that down and then say so on the form.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("returned", returned));
    }
}
