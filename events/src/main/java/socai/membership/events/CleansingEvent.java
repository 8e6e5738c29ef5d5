package socai.membership.events;

import java.time.LocalDate;
import socai.spine.DomainEvent;
import socai.spine.Logical;
import socai.spine.OrganisationId;

/** What happened to a campaign of cleansing records (làm sạch dữ liệu đảng viên). */
public sealed interface CleansingEvent extends DomainEvent {

    /**
     * @param target percent of the records of the organisation and of those below it that are to be without fault
     */
    @Logical("membership.CleansingStarted")
    record CleansingStarted(
            CleansingId campaign,
            LocalDate on,
            OrganisationId organisation,
            LocalDate from,
            LocalDate until,
            int target)
            implements CleansingEvent {}
}
