package socai.membership.write.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import socai.membership.events.TransferClock;
import socai.membership.events.TransferEvent;
import socai.membership.events.TransferEvent.IntroductionLetterIssued;
import socai.membership.events.TransferEvent.LetterEndorsed;
import socai.membership.events.TransferEvent.LetterPresented;
import socai.membership.events.TransferEvent.MemberFileChecked;
import socai.membership.events.TransferEvent.MemberFileSealed;
import socai.membership.events.TransferEvent.MemberReceived;
import socai.membership.events.TransferEvent.TemporaryTransferEnded;
import socai.membership.events.TransferEvent.TransferCarriedOver;
import socai.membership.events.TransferEvent.TransferLatenessReported;
import socai.membership.events.TransferEvent.TransferRequested;
import socai.membership.events.TransferEvent.TransferReturned;
import socai.membership.events.TransferEvent.TransferReviewHeld;
import socai.membership.events.TransferEvent.TransferWithdrawn;
import socai.membership.events.TransferId;
import socai.membership.events.TransferMeasure;
import socai.membership.events.TransferStage;
import socai.membership.write.succession.Levels;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.StreamType;
import socai.spine.time.Deadline;
import socai.spine.write.Dossier;
import socai.spine.write.Reader;

/**
 * A transfer as it stands.
 *
 * @param endorsed  levels that have endorsed the letter, in order
 * @param documents papers in the sealed file; 0 while it is not sealed
 * @param reported  limits whose passing was told
 */
public record TransferFile(
        Optional<TransferRequested> requested,
        TransferStage stage,
        Optional<TransferReviewHeld> review,
        Optional<IntroductionLetterIssued> letter,
        List<OrganisationId> endorsed,
        int documents,
        Optional<MemberReceived> received,
        Set<TransferClock> reported)
        implements Dossier {

    public static final TransferFile NONE = new TransferFile(
            Optional.empty(),
            TransferStage.NOT_REQUESTED,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            0,
            Optional.empty(),
            Set.of());

    public static final StreamType<TransferFile, TransferEvent> TYPE = new StreamType<>(
            "transfer", TransferId.PREFIX, TransferEvent.class, NONE, (file, event) -> file.evolve(event));

    /** The sending cell. */
    public Optional<OrganisationId> from() {
        return requested.map(TransferRequested::from);
    }

    public Optional<OrganisationId> to() {
        return requested.flatMap(TransferRequested::to);
    }

    /** Who receives: the cell that the letter is addressed to; abroad the issuer, who is told by the overseas committee. */
    public Optional<OrganisationId> addressee() {
        return letter.flatMap(issued -> to().or(() -> Optional.of(issued.organisation())));
    }

    /** The levels that have still to endorse the letter, the next one first. */
    public List<OrganisationId> unendorsed() {
        return letter.map(issued ->
                        issued.route().subList(endorsed.size(), issued.route().size()))
                .orElse(List.of());
    }

    /**
     * The same on the day of an act, where a level has ended meanwhile: its successor endorses in its place. Empty where
     * nothing has changed.
     */
    public Optional<List<OrganisationId>> unendorsed(LocalDate day, Reader reader) {
        return letter.map(issued -> Levels.left(
                        issued.route(),
                        Stream.concat(Stream.of(issued.organisation()), endorsed.stream())
                                .toList(),
                        day,
                        reader))
                .filter(left -> !left.equals(unendorsed()));
    }

    /** The stage that comes next on the way of this transfer; none when it is over. */
    public Optional<TransferStage> next() {
        List<TransferStage> way = requested.map(TransferRequested::way).orElse(List.of());
        return stage == TransferStage.RETURNED
                ? Optional.of(TransferStage.PRESENTED)
                : Optional.of(way.indexOf(stage))
                        .filter(at -> at >= 0 && at + 1 < way.size())
                        .map(at -> way.get(at + 1));
    }

    /** Whether it has been at that stage. */
    public boolean passed(TransferStage wanted) {
        List<TransferStage> way = requested.map(TransferRequested::way).orElse(List.of());
        return way.contains(wanted) && way.indexOf(stage) >= way.indexOf(wanted);
    }

    /** The running limit of that kind; none when its act is done. */
    public Optional<Deadline> limit(TransferClock clock) {
        return switch (clock) {
            case START ->
                requested
                        .filter(request -> request.measure() == TransferMeasure.COMPLETION && open())
                        .map(TransferRequested::start);
            case PRESENT ->
                stage == TransferStage.LETTER_ISSUED || stage == TransferStage.SEALED
                        ? letter.map(IntroductionLetterIssued::present)
                        : Optional.empty();
            case TERM -> stage == TransferStage.RECEIVED ? received.flatMap(MemberReceived::term) : Optional.empty();
        };
    }

    /** Asked for and neither received nor given up. */
    public boolean open() {
        return requested.isPresent()
                && Stream.of(TransferStage.RECEIVED, TransferStage.ENDED, TransferStage.WITHDRAWN)
                        .noneMatch(stage::equals);
    }

    private TransferFile evolve(TransferEvent event) {
        return switch (event) {
            case TransferRequested e ->
                new TransferFile(
                        Optional.of(e),
                        TransferStage.REQUESTED,
                        review,
                        letter,
                        endorsed,
                        documents,
                        received,
                        reported);
            case TransferReviewHeld e ->
                new TransferFile(
                        requested,
                        TransferStage.REVIEWED,
                        Optional.of(e),
                        letter,
                        endorsed,
                        documents,
                        received,
                        reported);
            case IntroductionLetterIssued e ->
                new TransferFile(
                        requested,
                        TransferStage.LETTER_ISSUED,
                        review,
                        Optional.of(e),
                        List.of(),
                        documents,
                        received,
                        reported);
            case LetterEndorsed e -> endorsed(e.organisation());
            case MemberFileSealed e ->
                new TransferFile(
                        requested, TransferStage.SEALED, review, letter, endorsed, e.documents(), received, reported);
            case LetterPresented ignored -> at(TransferStage.PRESENTED);
            case MemberFileChecked ignored -> at(TransferStage.CHECKED);
            case TransferReturned ignored -> at(TransferStage.RETURNED);
            case MemberReceived e ->
                new TransferFile(
                        requested,
                        TransferStage.RECEIVED,
                        review,
                        letter,
                        endorsed,
                        documents,
                        Optional.of(e),
                        reported);
            case TemporaryTransferEnded ignored -> at(TransferStage.ENDED);
            case TransferWithdrawn ignored -> at(TransferStage.WITHDRAWN);
            case TransferLatenessReported e -> reported(e.clock());
            case TransferCarriedOver e -> carried(e);
        };
    }

    /** One of its ends goes on elsewhere. */
    private TransferFile carried(TransferCarriedOver e) {
        return new TransferFile(
                requested.map(asked -> ended(asked, e)),
                stage,
                review,
                letter,
                endorsed,
                documents,
                received,
                reported);
    }

    private static TransferRequested ended(TransferRequested asked, TransferCarriedOver e) {
        boolean sending = asked.from().equals(e.from());
        return new TransferRequested(
                asked.transfer(),
                asked.on(),
                asked.person(),
                asked.membership(),
                asked.kind(),
                sending ? e.to() : asked.from(),
                sending ? asked.to() : asked.to().map(any -> e.to()),
                asked.overseas(),
                asked.cause(),
                asked.effectiveOn(),
                asked.paper(),
                asked.lastDay(),
                asked.start(),
                asked.measure(),
                asked.late(),
                asked.calendar(),
                asked.way());
    }

    private TransferFile at(TransferStage next) {
        return new TransferFile(requested, next, review, letter, endorsed, documents, received, reported);
    }

    private TransferFile endorsed(OrganisationId level) {
        List<OrganisationId> all = new ArrayList<>(endorsed);
        all.add(level);
        return new TransferFile(requested, stage, review, letter, List.copyOf(all), documents, received, reported);
    }

    private TransferFile reported(TransferClock clock) {
        Set<TransferClock> all = new TreeSet<>(reported);
        all.add(clock);
        return new TransferFile(requested, stage, review, letter, endorsed, documents, received, Set.copyOf(all));
    }

    @Override
    public Optional<OrganisationId> matter() {
        return from();
    }

    /** Both ends: the receiving one from the day of the letter on, which is addressed to it. */
    @Override
    public List<OrganisationId> matters() {
        return Stream.concat(from().stream(), addressee().stream()).distinct().toList();
    }

    /** The member asks for it and carries its papers: nothing in it is kept from them. */
    @Override
    public boolean openToSubject() {
        return true;
    }

    @Override
    public Optional<PersonId> subject() {
        return requested.map(TransferRequested::person);
    }
}
