package socai.membership.write.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CELL;
import static socai.membership.events.LifeExample.MEMBER;
import static socai.membership.events.LifeExample.MEMBERSHIP;
import static socai.membership.write.EndingLife.DAY;
import static socai.membership.write.EndingLife.left;
import static socai.membership.write.EndingLife.official;
import static socai.membership.write.EndingLife.removed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.EndingExample;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEnd;
import socai.membership.events.MembershipEvent.MembershipRestored;
import socai.membership.events.RemovalEvent.RemovalComplaintLodged;
import socai.membership.events.RemovalEvent.RemovalOverturned;
import socai.membership.events.RestorationGround;
import socai.membership.events.Standing;
import socai.membership.write.EndingLife;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.membership.write.removal.RemovalFile;
import socai.organisation.events.DissolutionReason;
import socai.organisation.events.OrganisationEvent.OrganisationDissolved;
import socai.organisation.events.OrganisationEvent.OrganisationEstablished;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.events.RollEvent.RollEntriesOpened;
import socai.organisation.events.RollKind;
import socai.organisation.write.Organisation;
import socai.spine.OrganisationId;
import socai.spine.time.Deadline;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class RestoreMembershipTest {

    private static final LocalDate LATER = DAY.plusMonths(3);

    private static Life overturned(Life life) {
        Deadline limit = new Deadline(DAY, 90, "working-days");
        return removed(life, DAY)
                .given(
                        RemovalFile.TYPE,
                        EndingExample.REMOVAL.raw(),
                        new RemovalComplaintLodged(
                                EndingExample.REMOVAL,
                                DAY,
                                MEMBER,
                                CELL,
                                Life.ABOVE,
                                1,
                                limit,
                                limit,
                                Optional.empty()),
                        new RemovalOverturned(
                                EndingExample.REMOVAL,
                                DAY.plusMonths(2),
                                MEMBER,
                                CELL,
                                Life.ABOVE,
                                "55-QĐ",
                                limit,
                                0,
                                "c",
                                Optional.empty()));
    }

    private static Outcome restore(Life life, OrganisationId by, RestorationGround ground) {
        return restore(life, by, ground, Optional.empty());
    }

    private static Outcome restore(
            Life life, OrganisationId by, RestorationGround ground, Optional<OrganisationId> cell) {
        return life.when(
                new RestoreMembershipDecider(),
                new RestoreMembership(
                        MEMBERSHIP, by, ground, "56-QĐ", Optional.of(LifeExample.said("Khiếu nại đúng")), cell),
                Acts.on(LATER, by));
    }

    private static Outcome into(Life life, OrganisationId by, OrganisationId cell) {
        return restore(life, by, RestorationGround.WRONGFUL_DECISION, Optional.of(cell));
    }

    /** A cell under another committee than the one that was left, both below the level above the grassroots. */
    private static OrganisationId elsewhere(Life life) {
        OrganisationId second = OrganisationId.of("org-second");
        OrganisationId cell = OrganisationId.of("org-second-cell");
        established(life, second, OrganisationRank.GRASSROOTS, OrganisationForm.DANG_BO, Life.ABOVE);
        established(life, cell, OrganisationRank.CELL, OrganisationForm.CHI_BO, second);
        return cell;
    }

    private static void established(
            Life life, OrganisationId id, OrganisationRank rank, OrganisationForm form, OrganisationId parent) {
        life.given(
                Organisation.TYPE,
                id.raw(),
                new OrganisationEstablished(
                        id,
                        "Tổ chức " + id.raw(),
                        Optional.of(parent),
                        List.of(parent),
                        "type",
                        rank,
                        form,
                        Optional.empty(),
                        false,
                        false,
                        Life.FOUNDED,
                        Optional.empty()));
    }

    @Test
    void whoever_lives_elsewhere_by_now_comes_back_in_the_cell_that_the_decider_names() {
        Life life = removed(official(), DAY);
        OrganisationId cell = elsewhere(life);
        assertThat(into(life, Life.ABOVE, cell).event(MembershipRestored.class).organisation())
                .isEqualTo(cell);
        assertThat(life.roll(cell, RollKind.CELL).isOfficial(MEMBER, LATER)).isTrue();
        assertThat(life.roll(CELL, RollKind.CELL).isSeated(MEMBER, LATER)).isFalse();
        into(life, Life.ABOVE, cell).wroteNothing();
        into(life, Life.ABOVE, CELL).refusedBy("membership.restored-after-decision");
    }

    @Test
    void nobody_gives_a_membership_back_into_a_cell_that_is_not_below_them() {
        Life life = removed(official(), DAY);
        into(life, Life.GRASSROOTS, elsewhere(life)).refusedBy("membership.restored-into-cell");
        into(life, Life.ABOVE, Life.GRASSROOTS).refusedBy("membership.restored-into-cell");
        into(life, Life.GRASSROOTS, Life.OTHER_CELL).isAccepted();
    }

    @Test
    void where_the_cell_was_dissolved_without_a_successor_another_one_is_named() {
        Life life = removed(official(), DAY)
                .given(
                        Organisation.TYPE,
                        CELL.raw(),
                        new OrganisationDissolved(
                                CELL, DAY.plusDays(9), DissolutionReason.UNIT_CLOSED, Optional.empty()));
        restore(life, Life.ABOVE, RestorationGround.WRONGFUL_DECISION).refusedBy("membership.organisation-stands");
        into(life, Life.ABOVE, CELL).refusedBy("membership.organisation-stands");
        into(life, Life.ABOVE, Life.OTHER_CELL).isAccepted();
    }

    @Test
    void seat_and_roll_come_back_and_party_age_has_no_gap() {
        Life life = overturned(official());
        Membership before = life.state(Membership.TYPE, MEMBERSHIP.raw());
        restore(life, Life.ABOVE, RestorationGround.COMPLAINT_UPHELD)
                .wrote(MembershipRestored.class, RollEntriesOpened.class);

        Membership after = life.state(Membership.TYPE, MEMBERSHIP.raw());
        assertThat(after.official()).isTrue();
        assertThat(after.dates()).isEqualTo(before.dates());
        assertThat(after.dates().partyAgeFrom()).isEqualTo(before.dates().partyAgeFrom());
        assertThat(life.roll(CELL, RollKind.CELL).isOfficial(MEMBER, LATER)).isTrue();
        assertThat(life.roll(CELL, RollKind.CELL).isSeated(MEMBER, LATER.minusDays(1)))
                .as("what was voted meanwhile keeps its base")
                .isFalse();
        restore(life, Life.ABOVE, RestorationGround.COMPLAINT_UPHELD).wroteNothing();
        restore(life, Life.ABOVE, RestorationGround.WRONGFUL_DECISION).refusedBy("membership.restored-after-decision");
    }

    @Test
    void it_is_offered_only_where_a_decision_ended_a_membership() {
        RestoreMembershipDecider restoring = new RestoreMembershipDecider();
        Life life = overturned(official());
        assertThat(restoring.applies(Membership.NONE)).isFalse();
        assertThat(restoring.applies(official().state(Membership.TYPE, MEMBERSHIP.raw())))
                .as("a member")
                .isFalse();
        assertThat(restoring.applies(life.state(Membership.TYPE, MEMBERSHIP.raw())))
                .as("removed")
                .isTrue();
        assertThat(restoring.applies(left(official()).state(Membership.TYPE, MEMBERSHIP.raw())))
                .as("left")
                .isTrue();
        restore(life, Life.ABOVE, RestorationGround.COMPLAINT_UPHELD).isAccepted();
        assertThat(restoring.applies(life.state(Membership.TYPE, MEMBERSHIP.raw())))
                .as("given back")
                .isFalse();
        Life dead = official().given(Membership.TYPE, MEMBERSHIP.raw(), EndingExample.ended(MembershipEnd.DIED));
        assertThat(restoring.applies(dead.state(Membership.TYPE, MEMBERSHIP.raw())))
                .as("died")
                .isFalse();
    }

    @Test
    void a_member_on_probation_comes_back_on_probation() {
        assertThat(restore(
                                overturned(EndingLife.member(Standing.PROBATIONARY)),
                                Life.ABOVE,
                                RestorationGround.COMPLAINT_UPHELD)
                        .event(MembershipRestored.class)
                        .standing())
                .isEqualTo(Standing.PROBATIONARY);
    }

    @Test
    void who_decided_or_somebody_above_gives_it_back() {
        restore(removed(official(), DAY), Life.GRASSROOTS, RestorationGround.WRONGFUL_DECISION)
                .isAccepted();
        restore(left(official()), Life.PROVINCE, RestorationGround.WRONGFUL_DECISION)
                .isAccepted();
        restore(removed(official(), DAY), Life.OTHER_CELL, RestorationGround.WRONGFUL_DECISION)
                .refusedBy("membership.restored-from-above");
    }

    @Test
    void a_complaint_that_nobody_found_right_gives_nothing_back() {
        restore(removed(official(), DAY), Life.ABOVE, RestorationGround.COMPLAINT_UPHELD)
                .refusedBy("membership.restored-after-decision");
        restore(official(), Life.ABOVE, RestorationGround.WRONGFUL_DECISION)
                .refusedBy("membership.restored-after-decision");
    }
}
