package socai.organisation.write.rules;

import java.time.LocalDate;
import java.util.List;
import socai.organisation.write.line.Superior;
import socai.spine.Fact;
import socai.spine.Seen;
import socai.spine.Text;

/** The superior exists on the day from which the organisation stands under it, and its end has not been decided. */
public record ParentLives(Seen<Superior> parent, LocalDate day) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.parent-lives";
    }

    @Override
    public boolean holds() {
        return parent.value().lives() && parent.value().ends().isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("day", day),
                Fact.of("parentName", parent.value().name().orElse("-"), parent),
                Fact.of("ends", parent.value().ends().map(LocalDate::toString).orElse("-"), parent));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Ngày {day} tổ chức cấp trên chưa được thành lập, hoặc đã có quyết định kết thúc hoạt động ({ends}).",
                "On {day} the superior organisation does not exist yet, or its end is decided ({ends}).");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chọn tổ chức cấp trên đang hoạt động và không sắp kết thúc.",
                "Choose a superior that exists on that day and stays.");
    }
}
