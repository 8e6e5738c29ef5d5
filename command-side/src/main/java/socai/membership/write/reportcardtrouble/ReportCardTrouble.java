package socai.membership.write.reportcardtrouble;

import java.time.LocalDate;
import socai.membership.events.CardTrouble;
import socai.membership.events.MembershipId;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.Personal;

/**
 * Reports that a card is lost or damaged; the code made from it is void at once.
 *
 * @param on            day on which it was noticed
 * @param circumstances what the member told of it
 */
@Logical("membership.ReportCardTrouble")
public record ReportCardTrouble(
        MembershipId membership,
        CardTrouble trouble,
        LocalDate on,
        @Personal.Label("membership.card-circumstances") Personal<String> circumstances)
        implements Command {}
