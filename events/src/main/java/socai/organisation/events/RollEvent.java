package socai.organisation.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.DomainEvent;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;

/** Who sits on one roll of one organisation. All spans are half-open: {@code from} belongs to them, {@code until} not. */
public sealed interface RollEvent extends DomainEvent {

    OrganisationId organisation();

    RollKind kind();

    @Logical("organisation.RollEntriesOpened")
    record RollEntriesOpened(OrganisationId organisation, RollKind kind, List<RollEntry> entries)
            implements RollEvent {}

    /** @param from when the new standing counts for votes, which is not the official date of a late recognition */
    @Logical("organisation.RollStandingChanged")
    record RollStandingChanged(
            OrganisationId organisation, RollKind kind, PersonId person, RollStanding standing, LocalDate from)
            implements RollEvent {}

    @Logical("organisation.RollEntryClosed")
    record RollEntryClosed(
            OrganisationId organisation, RollKind kind, PersonId person, LocalDate until, RollExit reason)
            implements RollEvent {}

    @Logical("organisation.RollMarkSet")
    record RollMarkSet(
            OrganisationId organisation,
            RollKind kind,
            PersonId person,
            RollMark mark,
            LocalDate from,
            Optional<LocalDate> until)
            implements RollEvent {}

    @Logical("organisation.RollMarkEnded")
    record RollMarkEnded(OrganisationId organisation, RollKind kind, PersonId person, RollMark mark, LocalDate until)
            implements RollEvent {}

    /**
     * The base of a vote as it was opened; a roll change at the same moment conflicts with it.
     *
     * @param vote           id of what is voted on
     * @param official       all official members
     * @param temporarilyOut of these, introduced elsewhere
     * @param exemptAbsent   of the others, exempted and not present
     * @param probationary   counted nowhere, told for the minutes
     * @param base           official − temporarilyOut − exemptAbsent
     * @param electorate     who may vote: as many as the base
     */
    @Logical("organisation.RollFixed")
    record RollFixed(
            String vote,
            OrganisationId organisation,
            RollKind kind,
            LocalDate on,
            int official,
            int temporarilyOut,
            int exemptAbsent,
            int probationary,
            int base,
            List<PersonId> electorate)
            implements RollEvent {}
}
