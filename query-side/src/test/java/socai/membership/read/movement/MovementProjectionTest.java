package socai.membership.read.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CELL;
import static socai.membership.events.LifeExample.MEMBER;
import static socai.membership.events.LifeExample.MEMBERSHIP;
import static socai.membership.events.LifeExample.OTHER_CELL;
import static socai.membership.events.LifeExample.TRANSFER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.CorrectedField;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEnd;
import socai.membership.events.MembershipEvent;
import socai.membership.events.MembershipEvent.MemberAdmitted;
import socai.membership.events.MembershipEvent.MemberHosted;
import socai.membership.events.MembershipEvent.MemberTransferOver;
import socai.membership.events.MembershipEvent.MemberTransferred;
import socai.membership.events.MembershipEvent.MembershipCorrected;
import socai.membership.events.MembershipEvent.MembershipEnded;
import socai.membership.events.MembershipId;
import socai.membership.events.Standing;
import socai.spine.read.Ledger;
import socai.spine.read.Row;

class MovementProjectionTest {

    private static final LocalDate CEREMONY = LifeExample.CEREMONY;

    private final Ledger ledger = new Ledger();

    private void told(LocalDate recorded, MembershipEvent event) {
        ledger.add("membership", event.membership().raw(), recorded, Ledger.noon(recorded), event, Map.of());
    }

    private List<Row> changes() {
        return Row.of(ledger.fold(new MovementProjection()).all(MovementTables.CHANGE));
    }

    private Row only(Change kind) {
        return changes().stream()
                .filter(row -> row.text("kind").equals(kind.name()))
                .findFirst()
                .orElseThrow();
    }

    private static MembershipCorrected corrected(LocalDate day) {
        return new MembershipCorrected(
                MEMBERSHIP,
                MEMBER,
                CorrectedField.ADMISSION_DATE,
                Optional.of(CEREMONY),
                Optional.of(day),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                day,
                LifeExample.said("Ghi sai"),
                LifeExample.EVIDENCE);
    }

    @Test
    void a_change_counts_from_its_own_day_and_says_when_it_was_written_down() {
        told(CEREMONY.plusDays(40), LifeExample.admitted());

        assertThat(only(Change.ADMITTED).values())
                .containsEntry("org_id", CELL.raw())
                .containsEntry("official", 0)
                .containsEntry("probationary", 1)
                .containsEntry("effective_on", CEREMONY)
                .containsEntry("recorded_on", CEREMONY.plusDays(40))
                .containsEntry("known_on", CEREMONY.plusDays(40));
    }

    @Test
    void whoever_was_a_member_before_is_readmitted() {
        MemberAdmitted first = LifeExample.admitted();
        told(
                CEREMONY,
                new MemberAdmitted(
                        MembershipId.of(MEMBER, 2),
                        MEMBER,
                        CELL,
                        CEREMONY,
                        first.decisionDate(),
                        first.decisionNumber(),
                        first.probation()));

        assertThat(only(Change.READMITTED).text("person")).isEqualTo(MEMBER.raw());
    }

    @Test
    void a_late_recognition_counts_from_its_decision_as_the_rolls_do() {
        told(CEREMONY, LifeExample.admitted());
        told(LocalDate.of(2025, 12, 1), LifeExample.recognized(LocalDate.of(2025, 12, 1)));

        assertThat(only(Change.RECOGNISED).values())
                .containsEntry("official", 1)
                .containsEntry("probationary", -1)
                .containsEntry("effective_on", LocalDate.of(2025, 12, 1));
    }

    @Test
    void a_corrected_day_of_the_ceremony_moves_the_admission_and_keeps_the_day_on_which_it_was_recorded() {
        told(CEREMONY, LifeExample.admitted());
        told(CEREMONY.plusDays(90), corrected(CEREMONY.minusDays(20)));

        assertThat(only(Change.ADMITTED).values())
                .containsEntry("effective_on", CEREMONY.minusDays(20))
                .containsEntry("recorded_on", CEREMONY)
                .containsEntry("known_on", CEREMONY.plusDays(90));
    }

    @Test
    void a_correction_never_puts_the_admission_after_what_followed_it() {
        LocalDate moved = CEREMONY.plusDays(30);
        told(CEREMONY, LifeExample.admitted());
        told(moved, new MemberTransferred(MEMBERSHIP, MEMBER, TRANSFER, CELL, OTHER_CELL, moved));
        told(moved.plusDays(9), corrected(moved.plusDays(5)));

        assertThat(only(Change.ADMITTED).day("effective_on")).isEqualTo(moved);
    }

    @Test
    void a_death_counts_from_its_day_but_never_from_before_the_move_that_precedes_it() {
        LocalDate moved = CEREMONY.plusDays(30);
        told(CEREMONY, LifeExample.admitted());
        told(moved, new MemberTransferred(MEMBERSHIP, MEMBER, TRANSFER, CELL, OTHER_CELL, moved));
        told(
                moved.plusDays(8),
                new MembershipEnded(
                        MEMBERSHIP,
                        MEMBER,
                        OTHER_CELL,
                        Standing.PROBATIONARY,
                        MembershipEnd.DIED,
                        moved.minusDays(2),
                        moved.plusDays(9),
                        List.of()));

        assertThat(only(Change.DIED).values())
                .containsEntry("org_id", OTHER_CELL.raw())
                .containsEntry("effective_on", moved)
                .containsEntry("probationary", -1);
    }

    @Test
    void a_stay_elsewhere_changes_no_number_and_is_seen_at_both_ends() {
        LocalDate day = CEREMONY.plusDays(30);
        told(CEREMONY, LifeExample.admitted());
        told(day, new MemberHosted(MEMBERSHIP, MEMBER, TRANSFER, Optional.of(OTHER_CELL), day, Optional.empty()));
        told(day.plusDays(60), new MemberTransferOver(MEMBERSHIP, MEMBER, TRANSFER, day.plusDays(60)));

        assertThat(changes())
                .filteredOn(row -> !row.text("kind").equals("ADMITTED"))
                .extracting(row -> row.text("kind") + " " + row.text("org_id") + " "
                        + (row.integer("official") + row.integer("probationary")))
                .containsExactlyInAnyOrder(
                        "STAYS_AWAY " + CELL + " 0", "HOSTED " + OTHER_CELL + " 0", "BACK_FROM_STAY " + CELL + " 0");
    }

    @Test
    void a_transfer_that_was_given_up_is_no_change() {
        told(CEREMONY, LifeExample.admitted());
        told(CEREMONY.plusDays(5), new MemberTransferOver(MEMBERSHIP, MEMBER, TRANSFER, CEREMONY.plusDays(5)));

        assertThat(changes()).hasSize(1);
    }
}
