package socai.organisation.write.term;

import java.time.LocalDate;
import java.util.List;
import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Fact;
import socai.spine.Text;

/** Only what was recorded can be corrected. */
record TermOnRecord(LocalDate countedFrom, boolean known) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.term-on-record";
    }

    @Override
    public boolean holds() {
        return known;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("countedFrom", countedFrom), Fact.of("termKnown", known));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Không có nhiệm kỳ nào đã ghi là đánh số văn bản từ ngày {countedFrom}.",
                "No term on record counts its numbers from {countedFrom}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Xem diễn biến của tổ chức để biết nhiệm kỳ đã ghi đánh số từ ngày nào.",
                "See in the history of the organisation from which day the term on record counts.");
    }
}
