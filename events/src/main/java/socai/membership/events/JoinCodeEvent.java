package socai.membership.events;

import java.time.LocalDate;
import socai.spine.DomainEvent;
import socai.spine.Logical;
import socai.spine.OrganisationId;

/** What happened to the code of a cell. A new code ends the one before: a cell has one at a time. */
public sealed interface JoinCodeEvent extends DomainEvent {

    JoinCodeId code();

    /** The business date of the act. */
    LocalDate on();

    OrganisationId organisation();

    /** Which of the cell's codes, counted from 1. */
    int number();

    /**
     * @param minutes how long it is good, counted from the moment of recording
     * @param most    how many requests it takes
     */
    @Logical("membership.JoinCodeShared")
    record JoinCodeShared(JoinCodeId code, LocalDate on, OrganisationId organisation, int number, int minutes, int most)
            implements JoinCodeEvent {}

    /** Somebody asked by it. Stands here too, so that nobody asks by a code that is ended at the same moment. */
    @Logical("membership.JoinCodeUsed")
    record JoinCodeUsed(JoinCodeId code, LocalDate on, OrganisationId organisation, int number, JoiningId joining)
            implements JoinCodeEvent {}

    @Logical("membership.JoinCodeEnded")
    record JoinCodeEnded(JoinCodeId code, LocalDate on, OrganisationId organisation, int number)
            implements JoinCodeEvent {}
}
