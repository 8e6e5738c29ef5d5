package socai.membership.write.removal.propose;

import java.util.List;
import java.util.Optional;
import socai.membership.events.RemovalGround;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** The cell reminded the member before it proposes to remove them. */
record RemindersGiven(RemovalGround ground, Optional<Integer> reminders, Parameter grounds) implements Rule {

    @Override
    public String id() {
        return "membership.removal-reminders-given";
    }

    @Override
    public Citation citation() {
        return grounds.citation();
    }

    @Override
    public boolean holds() {
        return !List.of(grounds.value().split(";")).contains(ground.name())
                || reminders.filter(many -> many > 0).isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chi bộ chưa nhắc nhở đảng viên lần nào ({reminders}).",
                "The cell has not reminded the member yet ({reminders}).");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Nhắc nhở bằng văn bản và ghi số lần đã nhắc.", "Remind the member in writing and enter how often.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(grounds);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("reminders", reminders.map(String::valueOf).orElse("—")));
    }
}
