package socai.organisation.write.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.organisation.write.Span;
import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Fact;
import socai.spine.Text;

/** The person sits there, and nobody ended that yet. */
public record SeatIsOpen(Optional<Span> seat) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.seat-is-open";
    }

    @Override
    public boolean holds() {
        return seat.filter(span -> span.until().isEmpty()).isPresent();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of(
                "until", seat.flatMap(Span::until).map(LocalDate::toString).orElse("-")));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đồng chí này không có tên trong danh sách hoặc đã thôi tham gia (từ ngày {until}).",
                "This person does not sit there, or no longer (since {until}).");
    }

    @Override
    public Text remedy() {
        return new Text("Kiểm tra lại người và danh sách.", "Check the person and the roll.");
    }
}
