package socai.membership.write.partyage.certify;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Party age starts before it is interrupted. */
record StartsBeforeBreaks(LocalDate from, Optional<LocalDate> broken) implements Rule {

    @Override
    public String id() {
        return "membership.party-age-starts-before-breaks";
    }

    @Override
    public Citation citation() {
        return Sources.PARTY_AGE;
    }

    @Override
    public boolean holds() {
        return broken.filter(from::isAfter).isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Ngày bắt đầu tính tuổi Đảng {from} sau lần gián đoạn đã ghi từ {broken}.",
                "Party age would start on {from}, after the interruption on record from {broken}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Xem lại ngày bắt đầu hoặc ghi lại lần gián đoạn.", "Check the day, or mend the interruption first.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("from", from),
                Fact.of("broken", broken.map(LocalDate::toString).orElse("—")));
    }
}
