package socai.dues.write.deferral;

import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** Payment is put off no longer each time than is published. */
record DeferralLength(int length, Parameter limit) implements Rule {

    @Override
    public String id() {
        return "dues.deferral-length";
    }

    @Override
    public Citation citation() {
        return limit.citation();
    }

    @Override
    public boolean holds() {
        return length > 0 && length <= limit.number();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Mỗi lần hoãn không quá {limit} tháng; đơn ghi {length} tháng.",
                "Payment is put off for {limit} months at most each time; {length} were asked for.");
    }

    @Override
    public Text remedy() {
        return new Text("Ghi thời gian hoãn ngắn hơn.", "Ask for a shorter time.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(limit);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("length", length), Fact.of("limit", limit.value()));
    }
}
