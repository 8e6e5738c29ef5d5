package socai.organisation.write.reparent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Fact;
import socai.spine.Text;

/** Moves are recorded in their order: each takes effect after the one before it, or after the founding. */
public record MovesInOrder(Optional<LocalDate> last, LocalDate on) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.moves-in-order";
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
                "Ngày chuyển {on} phải sau ngày tổ chức về trực thuộc cấp trên hiện tại ({last}).",
                "The move on {on} must lie after the day on which the present superior began ({last}).");
    }

    @Override
    public Text remedy() {
        return new Text("Chọn ngày muộn hơn.", "Choose a later day.");
    }
}
