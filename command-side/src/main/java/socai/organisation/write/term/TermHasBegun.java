package socai.organisation.write.term;

import java.time.LocalDate;
import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** What is recorded has happened: the congress is over and the first day of the new numbers has come. */
record TermHasBegun(LocalDate closedOn, LocalDate from, LocalDate today, Parameter begin) implements Rule {

    @Override
    public String id() {
        return "organisation.term-has-begun";
    }

    @Override
    public Citation citation() {
        return begin.citation();
    }

    @Override
    public boolean holds() {
        return !closedOn.isAfter(today) && !from.isAfter(today);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(begin);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("closedOn", closedOn), Fact.of("from", from), Fact.of("today", today));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đại hội bế mạc ngày {closedOn}, số văn bản của nhiệm kỳ này tính từ ngày {from}: hôm nay ({today}) chưa đến.",
                "The congress closes on {closedOn} and numbers count from {from}: today ({today}) is too early.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Ghi nhiệm kỳ mới khi đại hội đã bế mạc và ngày {from} đã đến; kiểm tra lại ngày bế mạc đại hội.",
                "Record the term when the congress is over and {from} has come; check the day on which it closed.");
    }
}
