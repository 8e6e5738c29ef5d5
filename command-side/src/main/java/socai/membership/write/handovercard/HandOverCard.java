package socai.membership.write.handovercard;

import java.time.LocalDate;
import socai.membership.events.MembershipId;
import socai.spine.Command;
import socai.spine.Logical;

/**
 * The card was handed over.
 *
 * @param handedOver day of the cell's meeting
 */
@Logical("membership.HandOverCard")
public record HandOverCard(MembershipId membership, LocalDate handedOver) implements Command {}
