package socai.membership.write.transfer.request;

import java.util.List;
import socai.membership.events.TransferKind;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** A temporary transfer has an end, one that moves the seat has none. */
record TermGiven(TransferKind kind, boolean given) implements Rule {

    @Override
    public String id() {
        return "membership.transfer-term-given";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return kind == TransferKind.ABROAD || given == (kind == TransferKind.TEMPORARY);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chuyển tạm thời phải ghi ngày kết thúc; chuyển chính thức, nội bộ không ghi.",
                "A temporary transfer needs its last day; an official or internal one has none.");
    }

    @Override
    public Text remedy() {
        return new Text("Ghi hoặc bỏ ngày kết thúc.", "Enter the last day, or leave it out.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("kind", kind), Fact.of("given", given));
    }
}
