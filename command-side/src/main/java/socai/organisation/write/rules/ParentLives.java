package socai.organisation.write.rules;

import java.time.LocalDate;
import java.util.List;
import socai.organisation.write.line.Superior;
import socai.spine.Fact;
import socai.spine.Seen;
import socai.spine.Text;

/** The superior exists on the day from which the organisation stands under it. */
public record ParentLives(Seen<Superior> parent, LocalDate day) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.parent-lives";
    }

    @Override
    public boolean holds() {
        return parent.value().lives();
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("day", day),
                Fact.of("parentName", parent.value().name().orElse("-"), parent));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Ngày {day} tổ chức cấp trên chưa được thành lập hoặc không còn hoạt động.",
                "On {day} the superior organisation does not exist.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chọn tổ chức cấp trên đang hoạt động vào ngày đó, hoặc chọn ngày khác.",
                "Choose a superior that exists on that day, or another day.");
    }
}
