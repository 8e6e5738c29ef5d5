package socai.membership.write.transfer.request;

import java.util.List;
import socai.membership.events.TransferKind;
import socai.membership.write.rules.Sources;
import socai.membership.write.transfer.Stand;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** A seat moves by an internal transfer exactly within one grassroots organisation. */
record KindFitsTree(TransferKind kind, Stand from, Stand to) implements Rule {

    @Override
    public String id() {
        return "membership.transfer-kind-fits-tree";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return !kind.movesSeat() || (kind == TransferKind.INTERNAL) == from.sharesGrassrootsWith(to);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chuyển nội bộ là chuyển giữa các chi bộ trong cùng một tổ chức cơ sở đảng; chuyển đi nơi khác là chuyển chính thức.",
                "An internal transfer is one between cells of the same grassroots organisation; any other is an official one.");
    }

    @Override
    public Text remedy() {
        return new Text("Chọn lại hình thức chuyển.", "Choose the other kind of transfer.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("kind", kind), Fact.of("sameGrassroots", from.sharesGrassrootsWith(to)));
    }
}
