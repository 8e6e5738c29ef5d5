package socai.membership.write.badge.declare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** A measure is declared with the day of its decision. */
record DisciplineDated(boolean measure, Optional<LocalDate> disciplinedOn, LocalDate day) implements Rule {

    @Override
    public String id() {
        return "membership.badge-discipline-dated";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return measure == disciplinedOn.isPresent()
                && disciplinedOn.filter(on -> on.isAfter(day)).isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Hình thức kỷ luật và ngày quyết định kỷ luật phải đi cùng nhau, ngày không được ở tương lai.",
                "A disciplinary measure and its date go together, and the date is not in the future.");
    }

    @Override
    public Text remedy() {
        return new Text("Ghi cả hai, hoặc bỏ trống cả hai.", "Give both, or neither.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("discipline", measure),
                Fact.of("disciplinedOn", disciplinedOn.map(LocalDate::toString).orElse("—")));
    }
}
