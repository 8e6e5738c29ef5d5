package socai.membership.write.rules;

import java.time.LocalDate;
import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.Text;

/** The organisation exists on that day: it was set up and is not dissolved. */
public record OrganisationStands(OrganisationId organisation, Seen<Boolean> stands, LocalDate day) implements Rule {

    @Override
    public String id() {
        return "membership.organisation-stands";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return stands.value();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Ngày {day} không có tổ chức đảng {organisation}.",
                "There is no organisation {organisation} on {day}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chọn tổ chức đang hoạt động vào ngày đó, hoặc xem lại ngày.",
                "Choose an organisation that existed on that day, or check the day.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("organisation", organisation, stands), Fact.of("day", day));
    }
}
