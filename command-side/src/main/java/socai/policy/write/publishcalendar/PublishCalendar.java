package socai.policy.write.publishcalendar;

import java.util.List;
import socai.policy.events.CalendarDay;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;

/** Put this calendar in the place of the one before; it holds all years, not only the new one. */
@Logical("policy.PublishCalendar")
public record PublishCalendar(OrganisationId publisher, List<CalendarDay> days) implements Command {}
