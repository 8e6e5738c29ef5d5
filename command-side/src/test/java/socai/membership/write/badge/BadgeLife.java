package socai.membership.write.badge;

import static socai.membership.events.LifeExample.CELL;
import static socai.membership.events.LifeExample.MEMBER;
import static socai.membership.events.LifeExample.MEMBERSHIP;
import static socai.membership.events.LifeExample.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.Activity;
import socai.membership.events.BadgeDiscipline;
import socai.membership.events.BadgeExample;
import socai.membership.events.BadgeKind;
import socai.membership.events.MembershipEnd;
import socai.membership.events.MembershipEvent;
import socai.membership.events.MembershipEvent.MembershipEnded;
import socai.membership.events.MembershipEvent.MembershipImported;
import socai.membership.events.Standing;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.membership.write.badge.award.AwardBadge;
import socai.membership.write.badge.award.AwardBadgeDecider;
import socai.membership.write.badge.decide.DecideBadge;
import socai.membership.write.badge.decide.DecideBadgeDecider;
import socai.membership.write.badge.declare.DeclareBadge;
import socai.membership.write.badge.declare.DeclareBadgeDecider;
import socai.membership.write.badge.forward.ForwardBadge;
import socai.membership.write.badge.forward.ForwardBadgeDecider;
import socai.membership.write.badge.propose.ProposeBadge;
import socai.membership.write.badge.propose.ProposeBadgeDecider;
import socai.policy.events.DecidingOrgan;
import socai.spine.OrganisationId;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

/** A member of long standing on the way to a badge. */
public final class BadgeLife {

    public static final LocalDate DAY = BadgeExample.DAY;
    public static final LocalDate AWARD = BadgeExample.AWARD;

    private final Life life;

    private BadgeLife(Life life) {
        this.life = life;
    }

    /** @param decidedOn day of the admission decision, from which Party age counts */
    public static BadgeLife since(LocalDate decidedOn) {
        return since(decidedOn, Activity.ACTIVE);
    }

    public static BadgeLife since(LocalDate decidedOn, Activity activity) {
        return new BadgeLife(Life.empty()
                .given(
                        Membership.TYPE,
                        MEMBERSHIP.raw(),
                        new MembershipImported(
                                MEMBERSHIP,
                                MEMBER,
                                CELL,
                                LocalDate.of(2020, 1, 6),
                                Standing.OFFICIAL,
                                decidedOn.plusDays(20),
                                Optional.of(decidedOn.plusDays(20).plusYears(1)),
                                Optional.of(decidedOn),
                                Optional.empty(),
                                activity,
                                Optional.empty())));
    }

    public BadgeLife recorded(MembershipEvent... events) {
        life.given(Membership.TYPE, MEMBERSHIP.raw(), events);
        return this;
    }

    public BadgeLife ended(MembershipEnd how, LocalDate on) {
        life.given(
                Membership.TYPE,
                MEMBERSHIP.raw(),
                new MembershipEnded(MEMBERSHIP, MEMBER, CELL, Standing.OFFICIAL, how, on, on.plusDays(1), List.of()));
        return this;
    }

    public static DeclareBadge asked(int step, LocalDate award) {
        return new DeclareBadge(
                MEMBERSHIP,
                BadgeKind.REGULAR,
                step,
                award,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static DeclareBadge ill(int step, LocalDate award) {
        return new DeclareBadge(
                MEMBERSHIP,
                BadgeKind.EARLY_ILLNESS,
                step,
                award,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new socai.spine.Paper("12-GXN", DAY.minusDays(3), "a".repeat(64))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static DeclareBadge posthumous(int step, LocalDate award) {
        return new DeclareBadge(
                MEMBERSHIP,
                BadgeKind.POSTHUMOUS,
                step,
                award,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(said("Nguyễn Văn Hòa, con trai")));
    }

    public static DeclareBadge disciplined(int step, BadgeDiscipline measure, LocalDate on) {
        return new DeclareBadge(
                MEMBERSHIP,
                BadgeKind.REGULAR,
                step,
                AWARD,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(measure),
                Optional.ofNullable(on),
                Optional.empty());
    }

    public Outcome declare(DeclareBadge command) {
        return life.when(new DeclareBadgeDecider(), command, Acts.on(DAY, CELL));
    }

    public Outcome declare(DeclareBadge command, LocalDate day) {
        return life.when(new DeclareBadgeDecider(), command, Acts.on(day, CELL));
    }

    public Outcome propose() {
        return life.when(
                new ProposeBadgeDecider(),
                new ProposeBadge(BadgeExample.BADGE, "14-NQ/CB"),
                Acts.on(DAY.plusDays(3), CELL));
    }

    public Outcome forward(OrganisationId level) {
        return life.when(
                new ForwardBadgeDecider(),
                new ForwardBadge(BadgeExample.BADGE, level, "31-CV/ĐU"),
                Acts.on(DAY.plusDays(9), level));
    }

    public Outcome decide(OrganisationId body, DecidingOrgan organ) {
        return life.when(
                new DecideBadgeDecider(),
                new DecideBadge(BadgeExample.BADGE, body, organ, "212-QĐ/TU", said("H-30417")),
                Acts.on(DAY.plusDays(30), body));
    }

    public Outcome award(LocalDate day) {
        return life.when(new AwardBadgeDecider(), new AwardBadge(BadgeExample.BADGE, day), Acts.on(AWARD, CELL));
    }

    /** Handed over, by every step. */
    public BadgeLife held() {
        declare(asked(30, AWARD)).isAccepted();
        propose().isAccepted();
        forward(Life.GRASSROOTS).isAccepted();
        forward(Life.ABOVE).isAccepted();
        decide(Life.PROVINCE, DecidingOrgan.STANDING_COMMITTEE).isAccepted();
        award(AWARD).isAccepted();
        return this;
    }

    public Life life() {
        return life;
    }

    public BadgeFile file() {
        return life.state(BadgeFile.TYPE, BadgeExample.BADGE.raw());
    }
}
