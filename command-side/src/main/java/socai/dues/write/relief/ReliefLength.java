package socai.dues.write.relief;

import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** Relief lasts no longer each time than the regulation allows. */
record ReliefLength(int months, Parameter limit) implements Rule {

    @Override
    public String id() {
        return "dues.relief-length";
    }

    @Override
    public Citation citation() {
        return limit.citation();
    }

    @Override
    public boolean holds() {
        return months > 0 && months <= limit.number();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Mỗi lần miễn, giảm không quá {limit} tháng; đơn ghi {months} tháng.",
                "Relief lasts {limit} months at most each time; {months} were asked for.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Ghi số tháng trong hạn; hết hạn thì nộp đơn mới.",
                "Ask for fewer months; an extension is a new application.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(limit);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("months", months), Fact.of("limit", limit.value()));
    }
}
