package socai.membership.write.partyage.breaks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Party age is interrupted after it began, and until a day that has come. */
record BreakInOrder(Optional<LocalDate> start, LocalDate from, LocalDate until, LocalDate day) implements Rule {

    @Override
    public String id() {
        return "membership.party-age-break-in-order";
    }

    @Override
    public Citation citation() {
        return Sources.PARTY_AGE;
    }

    @Override
    public boolean holds() {
        return start.filter(first -> !from.isBefore(first)).isPresent() && from.isBefore(until) && !until.isAfter(day);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Gián đoạn từ {from} đến {until} không đúng thứ tự: phải sau khi bắt đầu tính tuổi Đảng ({start}) và kết thúc không sau {day}.",
                "The interruption from {from} to {until} is not in order: it comes after the start of Party age ({start}) and ends by {day}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Xem lại ngày ra khỏi Đảng và ngày được tính tuổi Đảng trở lại.",
                "Check the first day outside and the day from which it counts again.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("from", from),
                Fact.of("until", until),
                Fact.of("start", start.map(LocalDate::toString).orElse("—")),
                Fact.of("day", day));
    }
}
