package socai.membership.events;

import static socai.membership.events.LifeExample.CELL;
import static socai.membership.events.LifeExample.GRASSROOTS;
import static socai.membership.events.LifeExample.MEMBER;
import static socai.membership.events.LifeExample.MEMBERSHIP;
import static socai.membership.events.LifeExample.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.BadgeDaysEvent.BadgeDaySet;
import socai.membership.events.BadgeEvent.BadgeAwarded;
import socai.membership.events.BadgeEvent.BadgeDecided;
import socai.membership.events.BadgeEvent.BadgeDeclared;
import socai.membership.events.BadgeEvent.BadgeDeclined;
import socai.membership.events.BadgeEvent.BadgeForwarded;
import socai.membership.events.BadgeEvent.BadgeListed;
import socai.membership.events.BadgeEvent.BadgeLost;
import socai.membership.events.BadgeEvent.BadgeProposed;
import socai.membership.events.BadgeEvent.BadgeReissued;
import socai.policy.events.DecidingOrgan;
import socai.spine.OrganisationId;

/** One event of each kind about the badges of a member. */
public final class BadgeExample {

    public static final BadgeId BADGE = BadgeId.of(MEMBERSHIP);
    public static final OrganisationId PROVINCE = EndingExample.PROVINCE;
    public static final LocalDate DAY = LocalDate.of(2026, 8, 3);
    public static final LocalDate AWARD = LocalDate.of(2026, 11, 7);

    private BadgeExample() {}

    public static BadgeDeclared declared(int step, LocalDate partyAgeFrom) {
        return new BadgeDeclared(
                BADGE,
                DAY,
                MEMBER,
                CELL,
                1,
                BadgeKind.REGULAR,
                step,
                AWARD,
                partyAgeFrom,
                BadgeGap.NONE,
                BadgeGap.NONE.reached(partyAgeFrom, step),
                Optional.of(LifeExample.EVIDENCE),
                Optional.of(BadgeDiscipline.REPRIMAND),
                Optional.of(LocalDate.of(2024, 5, 6)),
                List.of(GRASSROOTS, PROVINCE),
                Optional.of(said("Nguyễn Văn Hòa, con trai")));
    }

    public static BadgeDecided decided(int step) {
        return new BadgeDecided(
                BADGE,
                DAY.plusDays(30),
                MEMBER,
                PROVINCE,
                DecidingOrgan.STANDING_COMMITTEE,
                "212-QĐ/TU",
                step,
                AWARD,
                said("H-30417"),
                "1.5",
                2_530_000,
                3_795_000,
                "56-HD/VPTW");
    }

    public static List<BadgeEvent> badges() {
        return List.of(
                declared(30, LocalDate.of(1996, 9, 2)),
                new BadgeProposed(BADGE, DAY.plusDays(3), MEMBER, CELL, "14-NQ/CB"),
                new BadgeForwarded(BADGE, DAY.plusDays(9), MEMBER, GRASSROOTS, "31-CV/ĐU", 0),
                new BadgeDeclined(BADGE, DAY.plusDays(10), MEMBER, PROVINCE, said("Chưa đủ giấy tờ")),
                decided(30),
                new BadgeAwarded(BADGE, AWARD, MEMBER, 30, AWARD, false),
                new BadgeLost(BADGE, AWARD.plusDays(90), MEMBER, 30, AWARD.plusDays(88), said("Mất khi chuyển nhà")),
                new BadgeReissued(
                        BADGE,
                        AWARD.plusDays(120),
                        MEMBER,
                        PROVINCE,
                        DecidingOrgan.STANDING_COMMITTEE,
                        "19-QĐ/TU",
                        30,
                        said("H-41002")),
                new BadgeListed(BADGE, DAY, MEMBER, CELL, 40, LocalDate.of(2016, 2, 3), "87-QĐ/TU", said("H-20011")));
    }

    /** A campaign stands beside them: it has no example of its own. */
    public static CleansingEvent.CleansingStarted cleansing() {
        return new CleansingEvent.CleansingStarted(
                CleansingId.of("cln-autumn"), DAY, GRASSROOTS, DAY, DAY.plusDays(60), 95);
    }

    public static List<BadgeDaysEvent> days() {
        return List.of(new BadgeDaySet(
                BadgeDaysId.of(PROVINCE),
                DAY,
                PROVINCE,
                DecidingOrgan.STANDING_COMMITTEE,
                "220-QĐ/TU",
                LocalDate.of(2026, 12, 22)));
    }
}
