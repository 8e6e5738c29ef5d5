package socai.membership.write.badge.declare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.BadgeDiscipline;
import socai.membership.events.BadgeEvent.BadgeDeclared;
import socai.membership.events.BadgeGap;
import socai.membership.events.BadgeKind;
import socai.membership.events.MembershipId;
import socai.membership.write.badge.BadgeStage;
import socai.membership.write.deciding.Superiors;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.Paper;
import socai.spine.Personal;
import socai.spine.Seen;

/**
 * Declares for a badge (form 6-HHĐ, after death 7-HHĐ).
 *
 * @param step          years of Party age
 * @param awardDay      on which it is to be handed over
 * @param gapYears      time outside the Party, which does not count: years, and with it months and days
 * @param illness       the paper that proves a grave illness
 * @param discipline    the last disciplinary measure; declared until cases of discipline are kept in the ledger
 * @param disciplinedOn day of that decision
 * @param relative      who declares for a member who died
 */
@Logical("membership.DeclareBadge")
public record DeclareBadge(
        MembershipId membership,
        BadgeKind kind,
        int step,
        LocalDate awardDay,
        Optional<Integer> gapYears,
        Optional<Integer> gapMonths,
        Optional<Integer> gapDays,
        Optional<Paper> illness,
        Optional<BadgeDiscipline> discipline,
        Optional<LocalDate> disciplinedOn,
        @Personal.Label("membership.badge-relative") Optional<Personal<String>> relative)
        implements Command {

    /**
     * @param furtherDays the days of award that the province has set
     */
    @Logical("membership.DeclareBadge.Facts")
    public record Facts(Seen<Before> file, Superiors superiors, Seen<List<LocalDate>> furtherDays) {}

    /**
     * @param declared the last declaration, by which the same one sent twice is known
     * @param held     steps of the badges that the member has
     */
    public record Before(BadgeStage stage, Optional<BadgeDeclared> declared, List<Integer> held) {}

    BadgeGap gap() {
        return new BadgeGap(gapYears.orElse(0), gapMonths.orElse(0), gapDays.orElse(0));
    }

    /** @param counted the interruption that counts for this declaration */
    boolean says(BadgeDeclared e, BadgeGap counted) {
        return e.kind() == kind
                && e.step() == step
                && e.awardDay().equals(awardDay)
                && e.gap().equals(counted)
                && e.illness().equals(kind == BadgeKind.EARLY_ILLNESS ? illness : Optional.empty())
                && e.discipline().equals(discipline)
                && e.disciplinedOn().equals(disciplinedOn)
                && e.relative().equals(relative);
    }
}
