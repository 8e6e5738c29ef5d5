package socai.membership.write.badge;

import java.util.List;
import socai.membership.write.badge.award.AwardBadgeDecider;
import socai.membership.write.badge.days.SetBadgeDayDecider;
import socai.membership.write.badge.decide.DecideBadgeDecider;
import socai.membership.write.badge.declare.DeclareBadgeDecider;
import socai.membership.write.badge.decline.DeclineBadgeDecider;
import socai.membership.write.badge.forward.ForwardBadgeDecider;
import socai.membership.write.badge.listed.ListBadgeDecider;
import socai.membership.write.badge.lost.ReissueBadgeDecider;
import socai.membership.write.badge.lost.ReportBadgeLostDecider;
import socai.membership.write.badge.propose.ProposeBadgeDecider;
import socai.spine.write.Decider;

/** The deciders of Party badges, in the order of their steps: their part of the context's table of contents. */
public final class BadgeDeciders {

    private static final List<Decider<?, ?, ?>> ALL = List.of(
            new DeclareBadgeDecider(),
            new ProposeBadgeDecider(),
            new ForwardBadgeDecider(),
            new DeclineBadgeDecider(),
            new DecideBadgeDecider(),
            new AwardBadgeDecider(),
            new ReportBadgeLostDecider(),
            new ReissueBadgeDecider(),
            new ListBadgeDecider(),
            new SetBadgeDayDecider());

    private BadgeDeciders() {}

    public static List<Decider<?, ?, ?>> all() {
        return ALL;
    }
}
