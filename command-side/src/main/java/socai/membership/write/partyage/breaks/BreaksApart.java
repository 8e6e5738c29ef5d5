package socai.membership.write.partyage.breaks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.MemberFileEvent.PartyAgeBroken;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** The same time is taken off once. */
record BreaksApart(LocalDate from, LocalDate until, List<PartyAgeBroken> others) implements Rule {

    @Override
    public String id() {
        return "membership.party-age-breaks-apart";
    }

    @Override
    public Citation citation() {
        return Sources.PARTY_AGE;
    }

    private Optional<PartyAgeBroken> overlapping() {
        return others.stream()
                .filter(one -> one.from().isBefore(until) && from.isBefore(one.until()))
                .findFirst();
    }

    @Override
    public boolean holds() {
        return overlapping().isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Gián đoạn này trùng với khoảng từ {otherFrom} đến {otherUntil} đã ghi.",
                "This interruption overlaps the one from {otherFrom} to {otherUntil} on record.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Xem lại các ngày; muốn sửa khoảng đã ghi thì ghi lại với cùng ngày bắt đầu.",
                "Check the days; to mend the one on record, record it again with the same first day.");
    }

    @Override
    public List<Fact> facts() {
        return overlapping()
                .map(one -> List.of(Fact.of("otherFrom", one.from()), Fact.of("otherUntil", one.until())))
                .orElse(List.of());
    }
}
