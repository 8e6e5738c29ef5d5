package socai.membership.write;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import socai.membership.events.Activity;
import socai.membership.events.CardDeclined;
import socai.membership.events.CorrectedField;
import socai.membership.events.MemberFileEvent;
import socai.membership.events.MemberRecordAsked;
import socai.membership.events.MemberRecordLatenessReported;
import socai.membership.events.MemberRecordOpened;
import socai.membership.events.MembershipEvent;
import socai.membership.events.MembershipEvent.CardDecided;
import socai.membership.events.MembershipEvent.CardHandedOver;
import socai.membership.events.MembershipEvent.CardProposed;
import socai.membership.events.MembershipEvent.CardTroubleReported;
import socai.membership.events.MembershipEvent.DuplicateMembershipClosed;
import socai.membership.events.MembershipEvent.MemberActiveAgain;
import socai.membership.events.MembershipEvent.MemberAdmitted;
import socai.membership.events.MembershipEvent.MemberDied;
import socai.membership.events.MembershipEvent.MemberExempted;
import socai.membership.events.MembershipEvent.MemberHosted;
import socai.membership.events.MembershipEvent.MemberRecognized;
import socai.membership.events.MembershipEvent.MemberReorganised;
import socai.membership.events.MembershipEvent.MemberTransferBegun;
import socai.membership.events.MembershipEvent.MemberTransferOver;
import socai.membership.events.MembershipEvent.MemberTransferred;
import socai.membership.events.MembershipEvent.MembershipCorrected;
import socai.membership.events.MembershipEvent.MembershipEnded;
import socai.membership.events.MembershipEvent.MembershipImported;
import socai.membership.events.MembershipEvent.MembershipRestored;
import socai.membership.events.MembershipEvent.NewMemberClassCompleted;
import socai.membership.events.MembershipId;
import socai.membership.events.Standing;
import socai.membership.write.card.CardIssue;
import socai.membership.write.memberrecord.MemberRecord;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.StreamType;
import socai.spine.time.Deadline;
import socai.spine.time.PartyAge;
import socai.spine.time.WorkingCalendar;
import socai.spine.write.Dossier;

/**
 * A membership: its seat and the dates that must be kept apart (DOMAIN §B.2).
 *
 * @param seat         empty when there is no membership or it has ended
 * @param dates        admission, decision, official date and the day from which the member votes
 * @param probation    start, length and unit; absent for members who were imported as official
 * @param papers       numbers of the decision, the class certificate and the card
 * @param closed       since when this record ended
 * @param placement    the transfer that is under way and a stay elsewhere
 * @param ended        how it ended; empty for a duplicate, and after it was given back
 * @param restored     how it was given back, the last time
 */
public record Membership(
        Optional<PersonId> person,
        Optional<Seat> seat,
        MembershipDates dates,
        Optional<Deadline> probation,
        MembershipPapers papers,
        Activity activity,
        Optional<LocalDate> closed,
        Placement placement,
        Optional<MembershipEnded> ended,
        Optional<MembershipRestored> restored)
        implements Dossier {

    public static final Membership NONE = new Membership(
            Optional.empty(),
            Optional.empty(),
            MembershipDates.NONE,
            Optional.empty(),
            MembershipPapers.NONE,
            Activity.ACTIVE,
            Optional.empty(),
            Placement.HOME,
            Optional.empty(),
            Optional.empty());

    public static final StreamType<Membership, MembershipEvent> TYPE =
            new StreamType<>("membership", MembershipId.PREFIX, MembershipEvent.class, NONE, Membership::evolve);

    /** The kind of claim under which a card number is held; the owner is the membership's id. */
    public static final String CARD_NUMBER = "card-number";

    /** The stream of a person's first membership. */
    public static String stream(PersonId person) {
        return MembershipId.first(person).raw();
    }

    public boolean exists() {
        return person.isPresent();
    }

    /** Whether the person is a member now. */
    public boolean live() {
        return seat.isPresent();
    }

    public boolean official() {
        return seat.filter(s -> s.standing() == Standing.OFFICIAL).isPresent();
    }

    public boolean probationary() {
        return seat.filter(s -> s.standing() == Standing.PROBATIONARY).isPresent();
    }

    /** First day as an official member; empty for everybody else, and once the membership has ended. */
    public Optional<LocalDate> officialSince() {
        return seat.filter(now -> now.standing() == Standing.OFFICIAL)
                .map(now -> Stream.of(dates.official(), dates.votesFrom(), restored.map(MembershipRestored::from))
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder())
                        .orElse(now.from()));
    }

    /** Party age with what the keeper of the file recorded of it; empty where no day is known from which it counts. */
    public Optional<PartyAge> partyAge() {
        return papers.record().age().age(dates.partyAgeFrom());
    }

    /** The last day of probation's count: the day that becomes the official date. */
    public Optional<LocalDate> probationEnds() {
        return probation.map(p -> p.lastDay(WorkingCalendar.NONE));
    }

    static Membership evolve(Membership state, MembershipEvent event) {
        return switch (event) {
            case MemberAdmitted e -> admitted(e);
            case MembershipImported e -> imported(e);
            case NewMemberClassCompleted e -> state.with(state.papers.withClass(e.certificateNumber()));
            case MemberRecognized e ->
                state.with(
                        state.seat.map(s -> s.as(Standing.OFFICIAL, e.votesFrom())),
                        state.dates.official(Optional.of(e.officialDate()), Optional.of(e.votesFrom())),
                        state.closed);
            case MembershipCorrected e -> state.corrected(e);
            case MemberRecordAsked e ->
                state.with(state.papers.with(state.papers.record().with(e)));
            case MemberRecordOpened e ->
                state.with(state.papers.with(state.papers.record().with(e)));
            case MemberRecordLatenessReported ignored ->
                state.with(state.papers.with(state.papers.record().told()));
            case MemberFileEvent e ->
                state.with(state.papers.with(state.papers.record().with(e)));
            case CardTroubleReported e ->
                state.with(state.papers.with(state.papers.issue().troubled(e.trouble())));
            case CardProposed e ->
                state.with(state.papers.with(state.papers.issue().proposed(e)));
            case CardDecided e -> state.with(state.papers.decided(e));
            case CardDeclined ignored ->
                state.with(state.papers.with(state.papers.issue().declined()));
            case CardHandedOver e -> state.with(state.papers.handedOver(e));
            case DuplicateMembershipClosed e -> state.with(Optional.empty(), state.dates, Optional.of(e.from()));
            case MemberTransferBegun e -> state.with(state.activity, state.placement.begun(e.transfer()));
            case MemberTransferred e -> state.moved(e);
            case MemberReorganised e ->
                state.with(state.seat.map(s -> new Seat(e.to(), s.standing(), e.since())), state.dates, state.closed);
            case MemberHosted e ->
                state.with(
                        state.activity == Activity.ACTIVE ? Activity.TEMPORARILY_OUT : state.activity,
                        state.placement.staying(new Placement.Stay(e.host(), e.since(), e.lastDay())));
            case MemberTransferOver ignored ->
                state.with(
                        state.placement.stay().isPresent() && state.activity == Activity.TEMPORARILY_OUT
                                ? Activity.ACTIVE
                                : state.activity,
                        Placement.HOME);
            case MembershipEnded e ->
                state.with(Optional.empty(), state.dates, Optional.of(e.from()))
                        .with(state.activity, Placement.HOME)
                        .with(Optional.of(e), state.restored);
            case MemberDied ignored -> state;
            case MemberExempted ignored -> state.with(Activity.EXEMPT);
            case MemberActiveAgain ignored -> state.with(Activity.ACTIVE);
            case MembershipRestored e ->
                state.with(
                                Optional.of(new Seat(e.organisation(), e.standing(), e.from())),
                                state.dates,
                                Optional.empty())
                        .with(Activity.ACTIVE)
                        .with(Optional.empty(), Optional.of(e));
        };
    }

    private static Membership admitted(MemberAdmitted e) {
        return new Membership(
                Optional.of(e.person()),
                Optional.of(new Seat(e.organisation(), Standing.PROBATIONARY, e.admissionDate())),
                MembershipDates.admitted(e.admissionDate(), Optional.of(e.decisionDate())),
                Optional.of(e.probation()),
                new MembershipPapers(
                        Optional.of(e.decisionNumber()),
                        Optional.empty(),
                        Optional.empty(),
                        CardIssue.NONE,
                        MemberRecord.NONE),
                Activity.ACTIVE,
                Optional.empty(),
                Placement.HOME,
                Optional.empty(),
                Optional.empty());
    }

    private static Membership imported(MembershipImported e) {
        return new Membership(
                Optional.of(e.person()),
                Optional.of(new Seat(e.organisation(), e.standing(), e.from())),
                MembershipDates.admitted(e.admissionDate(), e.decisionDate())
                        .official(e.officialDate(), e.officialDate()),
                e.probation(),
                new MembershipPapers(
                        Optional.empty(),
                        Optional.empty(),
                        e.cardNumber(),
                        e.cardNumber().map(number -> CardIssue.listed()).orElse(CardIssue.NONE),
                        MemberRecord.NONE),
                e.activity(),
                Optional.empty(),
                Placement.HOME,
                Optional.empty(),
                Optional.empty());
    }

    /** A corrected ceremony day moves the start of probation with it. */
    private Membership corrected(MembershipCorrected e) {
        Optional<Deadline> clock = e.field() == CorrectedField.ADMISSION_DATE
                ? probation.flatMap(p -> e.newDate().map(day -> new Deadline(day, p.length(), p.unit())))
                : probation;
        return new Membership(
                person,
                seat,
                dates.corrected(e.field(), e.newDate()),
                clock,
                papers.corrected(e),
                activity,
                closed,
                placement,
                ended,
                restored);
    }

    /** The standing goes with the member; the count of probation is not broken by a move. */
    private Membership moved(MemberTransferred e) {
        return new Membership(
                person,
                seat.map(now -> new Seat(e.to(), now.standing(), e.since())),
                dates,
                probation,
                papers,
                activity == Activity.TEMPORARILY_OUT ? Activity.ACTIVE : activity,
                closed,
                Placement.HOME,
                ended,
                restored);
    }

    private Membership with(Activity nowActive, Placement nowPlaced) {
        return new Membership(person, seat, dates, probation, papers, nowActive, closed, nowPlaced, ended, restored);
    }

    private Membership with(MembershipPapers newPapers) {
        return new Membership(person, seat, dates, probation, newPapers, activity, closed, placement, ended, restored);
    }

    private Membership with(Optional<Seat> newSeat, MembershipDates newDates, Optional<LocalDate> end) {
        return new Membership(person, newSeat, newDates, probation, papers, activity, end, placement, ended, restored);
    }

    private Membership with(Activity now) {
        return with(now, placement);
    }

    private Membership with(Optional<MembershipEnded> end, Optional<MembershipRestored> back) {
        return new Membership(person, seat, dates, probation, papers, activity, closed, placement, end, back);
    }

    /** Of somebody who is gone, the last cell. */
    @Override
    public Optional<OrganisationId> matter() {
        return seat.map(Seat::organisation).or(() -> ended.map(MembershipEnded::organisation));
    }

    @Override
    public Optional<PersonId> subject() {
        return person;
    }
}
