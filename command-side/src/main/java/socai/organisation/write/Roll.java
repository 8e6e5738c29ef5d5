package socai.organisation.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import socai.organisation.events.RollEntry;
import socai.organisation.events.RollEvent;
import socai.organisation.events.RollEvent.RollEntriesOpened;
import socai.organisation.events.RollEvent.RollEntryClosed;
import socai.organisation.events.RollEvent.RollFixed;
import socai.organisation.events.RollEvent.RollMarkEnded;
import socai.organisation.events.RollEvent.RollMarkSet;
import socai.organisation.events.RollEvent.RollStandingChanged;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollMark;
import socai.organisation.events.RollStanding;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.StreamType;
import socai.spine.write.Dossier;

/**
 * One roll of one organisation; answers for any past day, and an event that takes effect on a later day never changes
 * the answer.
 *
 * @param organisation whose roll it is; absent while it was never written to
 * @param kind      which roll it is; absent while it was never written to
 * @param members   by person, in the order of their first seat
 * @param lastFixed the latest day for which a vote's base was taken from it
 */
public record Roll(
        Optional<OrganisationId> organisation,
        Optional<RollKind> kind,
        Map<PersonId, RollMember> members,
        Optional<LocalDate> lastFixed)
        implements Dossier {

    public static final String PREFIX = "rol";

    public static final Roll NONE = new Roll(Optional.empty(), Optional.empty(), Map.of(), Optional.empty());

    public static final StreamType<Roll, RollEvent> TYPE =
            new StreamType<>("roll", PREFIX, RollEvent.class, NONE, Roll::evolve);

    public static String stream(OrganisationId organisation, RollKind kind) {
        return PREFIX + organisation.raw().substring(OrganisationId.PREFIX.length()) + "."
                + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Roll evolve(RollEvent event) {
        return switch (event) {
            case RollEntriesOpened e -> opened(e);
            case RollStandingChanged e -> change(e.person(), member -> member.standing(e.standing(), e.from()));
            case RollEntryClosed e -> change(e.person(), member -> member.closed(e.until()));
            case RollMarkSet e -> change(e.person(), member -> member.marked(e.mark(), new Span(e.from(), e.until())));
            case RollMarkEnded e -> change(e.person(), member -> member.unmarked(e.mark(), e.until()));
            case RollFixed e ->
                new Roll(
                        Optional.of(e.organisation()),
                        Optional.of(e.kind()),
                        members,
                        lastFixed.filter(day -> day.isAfter(e.on())).or(() -> Optional.of(e.on())));
        };
    }

    private Roll opened(RollEntriesOpened event) {
        Map<PersonId, RollMember> next = new LinkedHashMap<>(members);
        for (RollEntry entry : event.entries()) {
            RollMember member = next.getOrDefault(entry.person(), RollMember.NONE);
            next.put(entry.person(), member.opened(entry.standing(), entry.from()));
        }
        return new Roll(
                Optional.of(event.organisation()),
                Optional.of(event.kind()),
                Collections.unmodifiableMap(next),
                lastFixed);
    }

    private Roll change(PersonId person, UnaryOperator<RollMember> how) {
        Map<PersonId, RollMember> next = new LinkedHashMap<>(members);
        next.put(person, how.apply(next.getOrDefault(person, RollMember.NONE)));
        return new Roll(organisation, kind, Collections.unmodifiableMap(next), lastFixed);
    }

    /**
     * The voting base on a day.
     *
     * @param exemptPresent exempted members who are present: they vote and count; others in the set change nothing
     */
    public Electorate electorate(LocalDate on, Set<PersonId> exemptPresent) {
        List<PersonId> official = new ArrayList<>();
        List<PersonId> probationary = new ArrayList<>();
        List<PersonId> out = new ArrayList<>();
        List<PersonId> exemptAbsent = new ArrayList<>();
        boolean marksCount = kind.filter(RollKind.CELL::equals).isPresent();
        members.forEach((person, member) -> {
            Optional<RollStanding> standing = member.standingOn(on);
            if (standing.isEmpty()) {
                return;
            }
            if (standing.get() == RollStanding.PROBATIONARY) {
                probationary.add(person);
                return;
            }
            official.add(person);
            if (marksCount && member.markedOn(RollMark.TEMPORARILY_OUT, on)) {
                out.add(person);
            } else if (marksCount && member.markedOn(RollMark.EXEMPT, on) && !exemptPresent.contains(person)) {
                exemptAbsent.add(person);
            }
        });
        return new Electorate(
                List.copyOf(official), List.copyOf(probationary), List.copyOf(out), List.copyOf(exemptAbsent));
    }

    public Electorate electorate(LocalDate on) {
        return electorate(on, Set.of());
    }

    public RollMember member(PersonId person) {
        return members.getOrDefault(person, RollMember.NONE);
    }

    public Optional<RollStanding> standingOn(PersonId person, LocalDate day) {
        return member(person).standingOn(day);
    }

    public boolean isOfficial(PersonId person, LocalDate day) {
        return standingOn(person, day).filter(RollStanding.OFFICIAL::equals).isPresent();
    }

    public boolean isMarked(PersonId person, RollMark mark, LocalDate day) {
        return member(person).markedOn(mark, day);
    }

    /** First day on which a mark of that day no longer counts; empty where there is none, or it has no end. */
    public Optional<LocalDate> markedUntil(PersonId person, RollMark mark, LocalDate day) {
        return member(person).marks().stream()
                .filter(marked -> marked.mark() == mark && marked.span().contains(day))
                .findFirst()
                .flatMap(marked -> marked.span().until());
    }

    /** Since when the person has been official in the seat last opened; empty when not official, or the seat was closed. */
    public Optional<LocalDate> officialSince(PersonId person) {
        List<RollMember.Seat> seats = member(person).seats();
        return seats.isEmpty() || seats.getLast().span().until().isPresent()
                ? Optional.empty()
                : officialSince(person, LocalDate.MAX);
    }

    /** Since when the person, official on that day, has been so without a break in the same seat. */
    public Optional<LocalDate> officialSince(PersonId person, LocalDate day) {
        return member(person).seatOn(day).flatMap(seat -> seat.standings().sinceOn(day, RollStanding.OFFICIAL));
    }

    /** First day of the seat that the person has here on that day, or of the next one that begins after it. */
    public Optional<LocalDate> seatedSince(PersonId person, LocalDate day) {
        return member(person).seatFrom(day).map(seat -> seat.span().from());
    }

    /** Everybody with a seat on that day, official or not. */
    public List<PersonId> seatedOn(LocalDate day) {
        return members.entrySet().stream()
                .filter(entry -> entry.getValue().seatOn(day).isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    public boolean isSeated(PersonId person, LocalDate day) {
        return member(person).seatOn(day).isPresent();
    }

    /** Whether the person sat here once and does not on that day. */
    public boolean isFormer(PersonId person, LocalDate day) {
        return !isSeated(person, day)
                && member(person).seats().stream()
                        .anyMatch(seat -> seat.span().from().isBefore(day));
    }

    /** Everybody who sits here on that day or later, as far as is known. */
    public List<PersonId> seatedFrom(LocalDate day) {
        return members.keySet().stream()
                .filter(person -> seatedFrom(person, day))
                .toList();
    }

    /** Whether a new seat from that day on would overlap one that is there. */
    public boolean seatedFrom(PersonId person, LocalDate day) {
        return member(person).seatedFrom(day);
    }

    /** Whether the person's last seat began on that day and is still open. */
    public boolean isOpenSince(PersonId person, LocalDate from) {
        return member(person).lastSpan().equals(Optional.of(Span.since(from)));
    }

    /** The largest number of people who sit here at once on that day or later, as far as is known. */
    public int mostSeatedFrom(LocalDate day) {
        return Stream.concat(
                        Stream.of(day),
                        members.values().stream()
                                .flatMap(member -> member.seats().stream())
                                .map(seat -> seat.span().from())
                                .filter(day::isBefore))
                .distinct()
                .mapToInt(on -> seatedOn(on).size())
                .max()
                .orElse(0);
    }

    @Override
    public Optional<OrganisationId> matter() {
        return organisation;
    }

    @Override
    public Optional<PersonId> subject() {
        return Optional.empty();
    }
}
