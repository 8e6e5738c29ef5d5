package socai.membership.write.joining.answer;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.Text;

/** Name and day of birth, and the card number where one was written, are those in the books. */
record AgreesWithRecord(Seen<ApproveJoining.OnRecord> record, Seen<ApproveJoining.HeldCard> card) implements Rule {

    @Override
    public String id() {
        return "membership.joining-agrees";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        ApproveJoining.OnRecord found = record.value();
        return found.usable() && found.named() && found.born() && !card.value().differs();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Thông tin người gửi ghi không khớp với sổ (họ tên khớp: {named}; ngày sinh khớp: {born}; số thẻ khác: {card}).",
                "What was written does not agree with the books (same name: {named}; same day of birth: {born}; other card number: {card}).");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Hỏi lại người gửi rồi để họ quét mã và gửi lại; sổ ghi sai thì đính chính trước.",
                "Ask the person, and let them scan and send again; where the books are wrong, correct them first.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("named", record.value().named(), record),
                Fact.of("born", record.value().born(), record),
                Fact.of("card", card.value().differs(), card));
    }
}
