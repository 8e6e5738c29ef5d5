package socai.membership.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.policy.events.DecidingOrgan;
import socai.spine.DomainEvent;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Paper;
import socai.spine.PersonId;
import socai.spine.Personal;

/** What happened to the Party badges of one member (Huy hiệu Đảng): asked for, decided, handed over, lost. */
public sealed interface BadgeEvent extends DomainEvent {

    BadgeId badge();

    PersonId person();

    /** The business date of the act. */
    LocalDate on();

    /**
     * The declaration (form 6-HHĐ, after death 7-HHĐ).
     *
     * @param organisation   the cell
     * @param round          1 for the first badge of this membership
     * @param step           years of Party age
     * @param awardDay       on which it is to be handed over
     * @param partyAgeFrom   where Party age starts
     * @param gap            time outside the Party, which does not count
     * @param reachedOn      the day on which the years are full
     * @param levels          the committees that pass it on, the nearest first; the last one decides
     * @param relative       who declares for a member who died
     */
    @Logical("membership.BadgeDeclared")
    record BadgeDeclared(
            BadgeId badge,
            LocalDate on,
            PersonId person,
            OrganisationId organisation,
            int round,
            BadgeKind kind,
            int step,
            LocalDate awardDay,
            LocalDate partyAgeFrom,
            BadgeGap gap,
            LocalDate reachedOn,
            Optional<Paper> illness,
            Optional<BadgeDiscipline> discipline,
            Optional<LocalDate> disciplinedOn,
            List<OrganisationId> levels,
            @Personal.Label("membership.badge-relative") Optional<Personal<String>> relative)
            implements BadgeEvent {}

    /** The cell backs it in a resolution. */
    @Logical("membership.BadgeProposed")
    record BadgeProposed(
            BadgeId badge, LocalDate on, PersonId person, OrganisationId organisation, String resolutionNumber)
            implements BadgeEvent {}

    /** @param left how many committees have still to pass it on before the decision */
    @Logical("membership.BadgeForwarded")
    record BadgeForwarded(
            BadgeId badge, LocalDate on, PersonId person, OrganisationId organisation, String letterNumber, int left)
            implements BadgeEvent {}

    /** A level does not back it, or the deciding body does not award it. */
    @Logical("membership.BadgeDeclined")
    record BadgeDeclined(
            BadgeId badge,
            LocalDate on,
            PersonId person,
            OrganisationId organisation,

            @Personal.Label("membership.badge-declined-reason")
            Personal<String> reason)
            implements BadgeEvent {}

    /**
     * @param factor     of the base salary, as published, with a decimal point
     * @param baseSalary đồng a month, on the day of the award
     * @param money      the reward in whole đồng
     * @param source     the text that names the factor
     */
    @Logical("membership.BadgeDecided")
    record BadgeDecided(
            BadgeId badge,
            LocalDate on,
            PersonId person,
            OrganisationId decidedBy,
            DecidingOrgan organ,
            String decisionNumber,
            int step,
            LocalDate awardDay,
            @Personal.Label("membership.badge-number") Personal<String> badgeNumber,
            String factor,
            long baseSalary,
            long money,
            String source)
            implements BadgeEvent {}

    /** @param toFamily the member had died; the family keeps it */
    @Logical("membership.BadgeAwarded")
    record BadgeAwarded(BadgeId badge, LocalDate on, PersonId person, int step, LocalDate presentedOn, boolean toFamily)
            implements BadgeEvent {}

    @Logical("membership.BadgeLost")
    record BadgeLost(
            BadgeId badge,
            LocalDate on,
            PersonId person,
            int step,
            LocalDate noticedOn,
            @Personal.Label("membership.badge-lost-how") Personal<String> explanation)
            implements BadgeEvent {}

    /** A lost badge is given again; the reward is not. */
    @Logical("membership.BadgeReissued")
    record BadgeReissued(
            BadgeId badge,
            LocalDate on,
            PersonId person,
            OrganisationId decidedBy,
            DecidingOrgan organ,
            String decisionNumber,
            int step,
            @Personal.Label("membership.badge-number") Personal<String> badgeNumber)
            implements BadgeEvent {}

    /** A badge of the register (form 5-HHĐ) that was awarded before this ledger was kept. */
    @Logical("membership.BadgeListed")
    record BadgeListed(
            BadgeId badge,
            LocalDate on,
            PersonId person,
            OrganisationId organisation,
            int step,
            LocalDate awardedOn,
            String decisionNumber,
            @Personal.Label("membership.badge-number") Personal<String> badgeNumber)
            implements BadgeEvent {}

    /** The member's cell ended in a reorganisation: the round goes on in the one to which the member went. */
    @Logical("membership.BadgeCarriedOver")
    record BadgeCarriedOver(BadgeId badge, LocalDate on, PersonId person, OrganisationId from, OrganisationId to)
            implements BadgeEvent {}
}
