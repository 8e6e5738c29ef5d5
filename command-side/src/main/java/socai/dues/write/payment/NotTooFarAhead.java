package socai.dues.write.payment;

import java.time.LocalDate;
import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** Payment ahead is allowed, up to a limit. */
record NotTooFarAhead(LocalDate last, LocalDate day, Parameter limit) implements Rule {

    static LocalDate last(LocalDate first, int months) {
        return first.plusMonths(Math.max(0, months - 1L));
    }

    @Override
    public String id() {
        return "dues.not-too-far-ahead";
    }

    @Override
    public Citation citation() {
        return limit.citation();
    }

    @Override
    public boolean holds() {
        return !last.isAfter(day.withDayOfMonth(1).plusMonths(limit.number()));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chỉ đóng trước được {limit} tháng; tháng cuối ghi là {last}.",
                "Months may be paid {limit} months ahead; the last one named is {last}.");
    }

    @Override
    public Text remedy() {
        return new Text("Ghi ít tháng hơn.", "Name fewer months.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(limit);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("last", last), Fact.of("limit", limit.value()));
    }
}
