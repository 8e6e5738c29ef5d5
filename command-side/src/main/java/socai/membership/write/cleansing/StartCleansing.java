package socai.membership.write.cleansing;

import java.time.LocalDate;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;

/** Starts a campaign. @param target percent of the records that are to be without fault by the last day */
@Logical("membership.StartCleansing")
public record StartCleansing(OrganisationId organisation, LocalDate from, LocalDate until, int target)
        implements Command {}
