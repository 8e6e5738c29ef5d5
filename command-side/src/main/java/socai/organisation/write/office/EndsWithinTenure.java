package socai.organisation.write.office;

import java.time.LocalDate;
import java.util.List;
import socai.organisation.write.Span;
import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Fact;
import socai.spine.Text;

/** An office does not end before it began, and an end does not lengthen the time for which it was given. */
public record EndsWithinTenure(Span tenure, LocalDate until) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.office-ends-within-tenure";
    }

    @Override
    public boolean holds() {
        return !until.isBefore(tenure.from())
                && tenure.until().filter(until::isAfter).isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("end", until),
                Fact.of("from", tenure.from()),
                Fact.of("until", tenure.until().map(LocalDate::toString).orElse("-")));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Ngày kết thúc {end} nằm ngoài thời gian giữ chức vụ (từ {from} đến {until}).",
                "The end {end} lies outside the time in office (from {from} until {until}).");
    }

    @Override
    public Text remedy() {
        return new Text("Sửa ngày kết thúc.", "Correct the end.");
    }
}
