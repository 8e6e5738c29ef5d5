package socai.membership.write.joining.code;

import java.time.LocalDate;
import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.Text;

/** Only a cell has a list into which somebody can ask to be taken. */
record CodeOfACell(Seen<ShareJoinCode.Place> cell, LocalDate on, Parameter minutes) implements Rule {

    @Override
    public String id() {
        return "membership.join-code-of-cell";
    }

    @Override
    public Citation citation() {
        return minutes.citation();
    }

    @Override
    public boolean holds() {
        return cell.value().cell();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Tổ chức này không phải là chi bộ đang hoạt động vào ngày {on}.",
                "This organisation is not a cell that exists on {on}.");
    }

    @Override
    public Text remedy() {
        return new Text("Chia sẻ mã từ chi bộ của mình.", "Share the code from your own cell.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(minutes);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("cell", cell.value().cell(), cell), Fact.of("on", on));
    }
}
