package socai.organisation.write.committee;

import java.time.LocalDate;
import java.util.List;
import socai.organisation.write.Span;
import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Fact;
import socai.spine.Text;

/** A seat does not end before it began; one that ends on its first day counted for no vote. */
public record SeatEndsAfterStart(Span seat, LocalDate until) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.seat-ends-after-start";
    }

    @Override
    public boolean holds() {
        return !until.isBefore(seat.from());
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("end", until), Fact.of("from", seat.from()));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Ngày thôi tham gia {end} sớm hơn ngày bắt đầu {from}.", "The end {end} lies before the start {from}.");
    }

    @Override
    public Text remedy() {
        return new Text("Sửa ngày thôi tham gia.", "Correct the end.");
    }
}
