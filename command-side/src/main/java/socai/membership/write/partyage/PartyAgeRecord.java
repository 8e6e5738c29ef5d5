package socai.membership.write.partyage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import socai.membership.events.MemberFileEvent.PartyAgeBroken;
import socai.membership.events.MemberFileEvent.PartyAgeCertified;
import socai.membership.events.PartyAgeGap;
import socai.spine.time.PartyAge;

/**
 * What the keeper of the file recorded of Party age.
 *
 * @param certified the last certificate
 * @param breaks    time outside the Party, the earliest first; of two from the same day the later record counts
 */
public record PartyAgeRecord(Optional<PartyAgeCertified> certified, List<PartyAgeBroken> breaks) {

    public static final PartyAgeRecord NONE = new PartyAgeRecord(Optional.empty(), List.of());

    public PartyAgeRecord with(PartyAgeCertified event) {
        return new PartyAgeRecord(Optional.of(event), breaks);
    }

    public PartyAgeRecord with(PartyAgeBroken event) {
        return new PartyAgeRecord(
                certified,
                Stream.concat(others(event.from()).stream(), Stream.of(event))
                        .sorted((one, other) -> one.from().compareTo(other.from()))
                        .toList());
    }

    /** All but the one that a new record from that day replaces. */
    public List<PartyAgeBroken> others(LocalDate from) {
        return breaks.stream().filter(one -> !one.from().equals(from)).toList();
    }

    public boolean any() {
        return certified.isPresent() || !breaks.isEmpty();
    }

    public PartyAgeGap gap() {
        return gap(breaks);
    }

    /** What does not count, with one more. */
    public PartyAgeGap gapWith(LocalDate from, LocalDate until, boolean counted) {
        return PartyAgeGap.sum(Stream.concat(
                        others(from).stream()
                                .filter(one -> !one.counted())
                                .map(one -> PartyAgeGap.between(one.from(), one.until())),
                        counted ? Stream.of() : Stream.of(PartyAgeGap.between(from, until)))
                .toList());
    }

    private static PartyAgeGap gap(List<PartyAgeBroken> all) {
        return PartyAgeGap.sum(all.stream()
                .filter(one -> !one.counted())
                .map(one -> PartyAgeGap.between(one.from(), one.until()))
                .toList());
    }

    /** @param decided where it starts without a certificate */
    public Optional<LocalDate> from(Optional<LocalDate> decided) {
        return certified.map(PartyAgeCertified::from).or(() -> decided);
    }

    public Optional<PartyAge> age(Optional<LocalDate> decided) {
        return from(decided).map(day -> gap().after(day));
    }
}
