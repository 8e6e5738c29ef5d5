package socai.membership.write.removal.receipt;

import java.time.LocalDate;
import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Nobody gets a decision before it was taken. */
record ReceivedAfter(LocalDate receivedOn, LocalDate decidedOn) implements Rule {

    @Override
    public String id() {
        return "membership.removal-received-after";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return !receivedOn.isBefore(decidedOn);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Ngày nhận {receivedOn} ở trước ngày quyết định {decidedOn}.",
                "The day of receipt {receivedOn} is before the decision of {decidedOn}.");
    }

    @Override
    public Text remedy() {
        return new Text("Kiểm tra lại ngày ký nhận.", "Check the date on the receipt.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("receivedOn", receivedOn), Fact.of("decidedOn", decidedOn));
    }
}
