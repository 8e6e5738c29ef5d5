package socai.membership.write.removal.propose;

import java.util.List;
import java.util.Optional;
import socai.membership.events.RemovalGround;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** So many months were missed or unpaid within one calendar year, which is not still to come. */
record MonthsReached(
        RemovalGround ground,
        Optional<Integer> months,
        Optional<Integer> inYear,
        int thisYear,
        Parameter grounds,
        Parameter fewest)
        implements Rule {

    @Override
    public String id() {
        return "membership.removal-months-reached";
    }

    @Override
    public Citation citation() {
        return fewest.citation();
    }

    @Override
    public boolean holds() {
        return !List.of(grounds.value().split(";")).contains(ground.name())
                || months.filter(many -> many >= fewest.number() && many <= 12).isPresent()
                        && inYear.filter(year -> year <= thisYear).isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Trường hợp này cần ít nhất {fewest} tháng trong một năm dương lịch; mới ghi {months} tháng của năm {inYear}.",
                "This ground needs at least {fewest} months within one calendar year; {months} months of {inYear} are given.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Ghi số tháng và năm theo sổ theo dõi của chi bộ; chưa đủ thì nhắc nhở tiếp.",
                "Enter the months and the year from the book of the cell; if they do not suffice, go on reminding.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(grounds, fewest);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("fewest", fewest.value()),
                Fact.of("months", months.map(String::valueOf).orElse("—")),
                Fact.of("inYear", inYear.map(String::valueOf).orElse("—")));
    }
}
