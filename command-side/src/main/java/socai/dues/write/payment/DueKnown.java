package socai.dues.write.payment;

import java.util.List;
import socai.dues.events.MonthlyDue;
import socai.dues.write.DuesSources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** An amount can only be entered when it is known what is due. */
record DueKnown(List<MonthlyDue> dues) implements Rule {

    @Override
    public String id() {
        return "dues.due-known";
    }

    @Override
    public Citation citation() {
        return DuesSources.RECORD;
    }

    @Override
    public boolean holds() {
        return dues.stream().allMatch(MonthlyDue::known);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chưa tính được mức phải đóng của các tháng này: {state}.",
                "What is due for these months cannot be computed: {state}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Kê khai loại và căn cứ đóng đảng phí của đảng viên trước.",
                "Declare the category and the base of the member first.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of(
                "state",
                dues.stream()
                        .filter(due -> !due.known())
                        .map(MonthlyDue::kind)
                        .findFirst()
                        .orElse(MonthlyDue.Kind.OWED)));
    }
}
