package socai.membership.write.badge.declare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;
import socai.spine.time.FullMonths;

/** After a disciplinary decision some months pass before a badge is considered. */
record WaitedAfterDiscipline(Optional<LocalDate> disciplinedOn, LocalDate day, Parameter months) implements Rule {

    @Override
    public String id() {
        return "membership.badge-wait-after-discipline";
    }

    @Override
    public Citation citation() {
        return months.citation();
    }

    @Override
    public boolean holds() {
        return disciplinedOn
                .filter(on -> FullMonths.after(on, months.number()).isAfter(day))
                .isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Bị kỷ luật ngày {disciplinedOn}: xét tặng từ ngày {from}.",
                "Disciplined on {disciplinedOn}: considered from {from} on.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Đề nghị lại khi đã hết thời gian chờ {months} tháng.",
                "Ask again after the {months} months of waiting.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(months);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("disciplinedOn", disciplinedOn.map(LocalDate::toString).orElse("—")),
                Fact.of("day", day),
                Fact.of("months", months.number()),
                Fact.of(
                        "from",
                        disciplinedOn
                                .map(on -> FullMonths.after(on, months.number()).toString())
                                .orElse("—")));
    }
}
