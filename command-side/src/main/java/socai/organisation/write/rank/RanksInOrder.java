package socai.organisation.write.rank;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Fact;
import socai.spine.Text;

/** Changes of rank are recorded in their order: each takes effect after the one before it, or after the founding. */
public record RanksInOrder(Optional<LocalDate> last, LocalDate on) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.ranks-in-order";
    }

    @Override
    public boolean holds() {
        return last.filter(day -> !on.isAfter(day)).isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("on", on), Fact.of("last", last.map(LocalDate::toString).orElse("-")));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Ngày thay đổi {on} phải sau ngày bắt đầu loại hình hiện tại ({last}).",
                "The change on {on} must lie after the day on which the present type began ({last}).");
    }

    @Override
    public Text remedy() {
        return new Text("Chọn ngày muộn hơn.", "Choose a later day.");
    }
}
