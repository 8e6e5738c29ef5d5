package socai.membership.write.transfer.reception;

import java.time.LocalDate;
import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** The stay that begins has not ended already. */
record TermNotOver(LocalDate from, LocalDate until) implements Rule {

    @Override
    public String id() {
        return "membership.transfer-term-not-over";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return !from.isAfter(until);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Thời gian sinh hoạt tạm thời đã hết ngày {until}, trước ngày {from}.",
                "The stay ended on {until}, before {from}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Trả hoặc rút hồ sơ này; cần thì làm hồ sơ mới.",
                "Send this transfer back; ask for a new one if needed.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("from", from), Fact.of("until", until));
    }
}
