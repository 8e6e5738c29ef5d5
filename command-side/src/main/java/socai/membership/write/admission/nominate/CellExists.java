package socai.membership.write.admission.nominate;

import java.time.LocalDate;
import java.util.List;
import socai.membership.write.admission.nominate.NominateEliteMass.Place;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Seen;
import socai.spine.Text;

/** The file lies in a cell that exists on the day of the nomination. */
public record CellExists(Seen<Place> cell, LocalDate on) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.cell-exists";
    }

    @Override
    public boolean holds() {
        return cell.value().cell();
    }

    @Override
    public Text refusal() {
        return new Text("Không có chi bộ này vào ngày {on}.", "There is no such cell on {on}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chọn chi bộ nơi người đó công tác, học tập hoặc cư trú.",
                "Choose the cell where the person works, studies or lives.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("cell", cell.value().cell(), cell), Fact.of("on", on));
    }
}
