package socai.membership.write.badge.lost;

import java.time.LocalDate;
import socai.membership.events.BadgeId;
import socai.membership.write.badge.BadgeCommand;
import socai.spine.Logical;
import socai.spine.Personal;

/** The member explains how a badge was lost. */
@Logical("membership.ReportBadgeLost")
public record ReportBadgeLost(
        BadgeId badge,
        int step,
        LocalDate noticedOn,
        @Personal.Label("membership.badge-lost-how") Personal<String> explanation)
        implements BadgeCommand {}
