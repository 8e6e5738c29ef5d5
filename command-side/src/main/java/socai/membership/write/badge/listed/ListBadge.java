package socai.membership.write.badge.listed;

import java.time.LocalDate;
import java.util.List;
import socai.membership.events.MembershipId;
import socai.membership.write.badge.BadgeStage;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.Personal;
import socai.spine.Plain;
import socai.spine.Seen;
import socai.spine.TextForm;

/** Enters a badge of the register (form 5-HHĐ) that was awarded before this ledger was kept. */
@Logical("membership.ListBadge")
public record ListBadge(
        MembershipId membership,
        int step,
        LocalDate awardedOn,
        @Plain(TextForm.NUMBER) String decisionNumber,
        @Personal.Label("membership.badge-number") Personal<String> badgeNumber)
        implements Command {

    @Logical("membership.ListBadge.Facts")
    public record Facts(Seen<Before> file) {}

    public record Before(BadgeStage stage, List<Integer> held) {}
}
