package socai.organisation.write.office;

import java.time.LocalDate;
import java.util.List;
import socai.organisation.write.Span;
import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Fact;
import socai.spine.Text;

/** An office taken for a fixed time is held for at least one day. */
public record EndsAfterStart(Span span) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.office-ends-after-start";
    }

    @Override
    public boolean holds() {
        return !span.empty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("from", span.from()),
                Fact.of("until", span.until().map(LocalDate::toString).orElse("-")));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Ngày kết thúc {until} phải sau ngày bắt đầu {from}.",
                "The end {until} must lie after the start {from}.");
    }

    @Override
    public Text remedy() {
        return new Text("Sửa ngày kết thúc.", "Correct the end.");
    }
}
