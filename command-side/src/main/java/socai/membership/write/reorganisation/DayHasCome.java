package socai.membership.write.reorganisation;

import java.time.LocalDate;
import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Members and organisations move from the day of effect on, not before. */
public record DayHasCome(LocalDate effectiveOn, LocalDate day) implements Rule {

    @Override
    public String id() {
        return "membership.reorganisation-day-come";
    }

    @Override
    public Citation citation() {
        return Reorganising.CONVENTION;
    }

    @Override
    public boolean holds() {
        return !day.isBefore(effectiveOn);
    }

    @Override
    public Text refusal() {
        return new Text("Quyết định có hiệu lực từ ngày {effectiveOn}.", "The decision takes effect on {effectiveOn}.");
    }

    @Override
    public Text remedy() {
        return new Text("Thực hiện từ ngày đó.", "Carry it out from that day on.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("effectiveOn", effectiveOn), Fact.of("day", day));
    }
}
