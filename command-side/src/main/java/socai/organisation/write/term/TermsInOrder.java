package socai.organisation.write.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.organisation.events.OrganisationEvent.CommitteeTermBegan;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/**
 * Terms are recorded in their order, each with a first day of its own: a number belongs to one of them.
 *
 * @param lastDay from which the latest one counts, or was thought to before it was corrected
 */
record TermsInOrder(Optional<CommitteeTermBegan> latest, Optional<LocalDate> lastDay, LocalDate from, Parameter begin)
        implements Rule {

    @Override
    public String id() {
        return "organisation.terms-in-order";
    }

    @Override
    public Citation citation() {
        return begin.citation();
    }

    @Override
    public boolean holds() {
        return lastDay.filter(day -> !from.isAfter(day)).isEmpty();
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(begin);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("from", from),
                Fact.of("latest", latest.map(CommitteeTermBegan::term).orElse("-")),
                Fact.of("latestFrom", lastDay.map(LocalDate::toString).orElse("-")));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Nhiệm kỳ tính số từ ngày {from} không sau nhiệm kỳ {latest} đã ghi (tính số từ ngày {latestFrom}).",
                "A term that counts from {from} does not follow the term {latest} on record (from {latestFrom}).");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Kiểm tra ngày bế mạc đại hội trên nghị quyết; các nhiệm kỳ được ghi theo thứ tự thời gian.",
                "Check the closing of the congress on its resolution; terms are recorded in their order.");
    }
}
