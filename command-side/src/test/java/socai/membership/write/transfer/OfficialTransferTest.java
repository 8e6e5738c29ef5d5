package socai.membership.write.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.write.transfer.Moving.DAY;
import static socai.membership.write.transfer.Moving.FAR;
import static socai.membership.write.transfer.Moving.FAR_CELL;
import static socai.membership.write.transfer.Moving.MEMBER;
import static socai.membership.write.transfer.Moving.SECOND;
import static socai.membership.write.transfer.Moving.SECOND_CELL;
import static socai.membership.write.transfer.Moving.asked;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import socai.membership.events.MembershipEvent.MemberTransferBegun;
import socai.membership.events.MembershipEvent.MemberTransferred;
import socai.membership.events.PersonEvent.PersonHandedOver;
import socai.membership.events.Standing;
import socai.membership.events.TransferEvent.IntroductionLetterIssued;
import socai.membership.events.TransferEvent.LetterPresented;
import socai.membership.events.TransferEvent.MemberReceived;
import socai.membership.events.TransferEvent.TransferRequested;
import socai.membership.events.TransferId;
import socai.membership.events.TransferKind;
import socai.membership.events.TransferLack;
import socai.membership.events.TransferStage;
import socai.membership.write.Life;
import socai.membership.write.Person;
import socai.organisation.events.OfficesEvent.OfficeAssumed;
import socai.organisation.events.RollEvent.RollEntriesOpened;
import socai.organisation.events.RollEvent.RollEntryClosed;
import socai.organisation.events.RollEvent.RollFixed;
import socai.organisation.events.RollExit;
import socai.organisation.events.RollKind;
import socai.organisation.write.Offices;
import socai.organisation.write.Roll;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import socai.spine.time.Deadline;
import socai.spine.write.Acts;

class OfficialTransferTest {

    private static final TransferKind OFFICIAL = TransferKind.OFFICIAL;

    private static void fixed(Moving town, OrganisationId cell, LocalDate day) {
        town.life.given(
                Roll.TYPE,
                Roll.stream(cell, RollKind.CELL),
                new RollFixed("adm-vote", cell, RollKind.CELL, day, 1, 0, 0, 0, 1, List.of(MEMBER)));
    }

    @Test
    void the_seat_moves_with_transfer_membership_person_and_both_rolls_in_one_unit_of_work() {
        Moving town = Moving.town();
        TransferId transfer = town.arrived(asked(OFFICIAL, SECOND_CELL), Life.ABOVE, DAY);

        RollEntryClosed closed = town.receive(transfer, DAY)
                .wrote(
                        MemberReceived.class,
                        MemberTransferred.class,
                        PersonHandedOver.class,
                        RollEntryClosed.class,
                        RollEntriesOpened.class)
                .event(RollEntryClosed.class);

        assertThat(closed.reason()).isEqualTo(RollExit.TRANSFERRED);
        assertThat(town.roll(Life.CELL).isOfficial(MEMBER, DAY.minusDays(1))).isTrue();
        assertThat(town.roll(Life.CELL).isSeated(MEMBER, DAY)).isFalse();
        assertThat(town.roll(SECOND_CELL).isSeated(MEMBER, DAY.minusDays(1))).isFalse();
        assertThat(town.roll(SECOND_CELL).isOfficial(MEMBER, DAY)).isTrue();
        assertThat(town.membership().seat().orElseThrow().organisation()).isEqualTo(SECOND_CELL);
        assertThat(town.membership().placement().transfer()).isEmpty();
        assertThat(town.life.state(Person.TYPE, MEMBER.raw()).matter()).contains(SECOND_CELL);
        assertThat(town.state(transfer).stage()).isEqualTo(TransferStage.RECEIVED);
        town.receive(transfer, DAY).wroteNothing();
    }

    @Test
    void a_vote_of_today_on_either_side_puts_both_changes_off_to_tomorrow() {
        for (OrganisationId cell : List.of(Life.CELL, SECOND_CELL)) {
            Moving town = Moving.town();
            TransferId transfer = town.arrived(asked(OFFICIAL, SECOND_CELL), Life.ABOVE, DAY);
            fixed(town, cell, DAY);

            assertThat(town.receive(transfer, DAY).event(MemberReceived.class).from())
                    .isEqualTo(DAY.plusDays(1));
            assertThat(town.roll(Life.CELL).isOfficial(MEMBER, DAY)).isTrue();
            assertThat(town.roll(SECOND_CELL).isSeated(MEMBER, DAY)).isFalse();
            assertThat(town.roll(SECOND_CELL).isOfficial(MEMBER, DAY.plusDays(1)))
                    .isTrue();
        }
    }

    @Test
    void probation_goes_on_in_the_receiving_cell() {
        Moving town = Moving.town()
                .member(socai.membership.events.LifeExample.person("new"), Life.CELL, Standing.PROBATIONARY);
        var person = socai.membership.events.LifeExample.person("new");
        TransferId transfer = town.arrived(
                asked(person, Life.CELL, OFFICIAL, SECOND_CELL, DAY.minusDays(3), Optional.empty()), Life.ABOVE, DAY);
        town.receive(transfer, DAY).isAccepted();

        assertThat(town.roll(SECOND_CELL).electorate(DAY).probationary()).containsExactly(person);
        assertThat(town.roll(Life.CELL).electorate(DAY).probationary()).isEmpty();
    }

    @ParameterizedTest
    // 294-QĐ/TW until 10/4/2026; effect on Monday 5/1/2026, Tết off and 10 January worked: 3 April is the sixtieth
    // working day.
    @CsvSource({"2026-03-02, 0", "2026-04-03, 0", "2026-04-06, 1"})
    void a_late_start_is_accepted_and_marked(LocalDate day, int late) {
        LocalDate effective = LocalDate.of(2026, 1, 5);
        TransferRequested requested = Moving.town()
                .request(asked(MEMBER, Life.CELL, OFFICIAL, SECOND_CELL, effective, Optional.empty()), day)
                .event(TransferRequested.class);

        assertThat(requested.start()).isEqualTo(new Deadline(effective, 60, "working-days"));
        assertThat(requested.late()).isEqualTo(late);
        assertThat(requested.calendar()).isNotBlank();
    }

    @Test
    void thirty_working_days_are_for_presenting_the_letter() {
        for (int late : List.of(0, 1)) {
            Moving town = Moving.town();
            TransferId transfer = town.requested(asked(TransferKind.INTERNAL, Life.OTHER_CELL), DAY);
            Deadline limit = town.letter(transfer, Life.GRASSROOTS, DAY)
                    .event(IntroductionLetterIssued.class)
                    .present();
            LocalDate last =
                    limit.lastDay(socai.policy.write.TestPolicies.book().calendar());
            LocalDate day = late == 0
                    ? last
                    : socai.policy.write.TestPolicies.book().calendar().lastDay(last, 1);

            assertThat(limit.length()).isEqualTo(30);
            assertThat(town.present(transfer, day).event(LetterPresented.class).late())
                    .isEqualTo(late);
        }
    }

    @Test
    void the_letter_comes_from_the_committee_that_the_matrix_names_and_passes_the_levels_after_it() {
        Moving inside = Moving.town();
        TransferId internal = inside.requested(asked(TransferKind.INTERNAL, Life.OTHER_CELL), DAY);
        inside.letter(internal, Life.ABOVE, DAY).refusedBy("membership.transfer-letter-issuer");
        assertThat(inside.letter(internal, Life.GRASSROOTS, DAY)
                        .event(IntroductionLetterIssued.class)
                        .route())
                .isEmpty();

        Moving near = Moving.town();
        TransferId next = near.requested(asked(OFFICIAL, SECOND_CELL), DAY);
        near.review(next, DAY).isAccepted();
        near.letter(next, Life.GRASSROOTS, DAY).refusedBy("membership.transfer-letter-issuer");
        assertThat(near.letter(next, Life.ABOVE, DAY)
                        .event(IntroductionLetterIssued.class)
                        .route())
                .containsExactly(SECOND);

        Moving far = Moving.town();
        TransferId away = far.requested(asked(OFFICIAL, FAR_CELL), DAY);
        far.review(away, DAY).isAccepted();
        assertThat(far.letter(away, Life.ABOVE, DAY)
                        .event(IntroductionLetterIssued.class)
                        .route())
                .containsExactly(Life.PROVINCE, Moving.ABOVE_TWO, FAR);
        far.seal(away, Life.ABOVE, 3, DAY).refusedBy("membership.transfer-file-keeper");
        far.seal(away, Life.GRASSROOTS, 0, DAY).refusedBy("membership.transfer-file-documents");
        far.seal(away, Life.GRASSROOTS, 3, DAY).isAccepted();
        far.endorse(away, FAR, DAY).refusedBy("membership.transfer-endorsed-in-order");
        far.endorse(away, Life.PROVINCE, DAY).isAccepted();
        far.endorse(away, Life.PROVINCE, DAY).wroteNothing();
        far.present(away, DAY).refusedBy("membership.transfer-all-endorsed");
        far.endorse(away, Moving.ABOVE_TWO, DAY).isAccepted();
        far.endorse(away, FAR, DAY).isAccepted();
        far.present(away, DAY).isAccepted();
    }

    @Test
    void a_number_is_used_once_in_the_year_of_its_issuer() {
        Moving town = Moving.town();
        TransferId transfer = town.requested(asked(TransferKind.INTERNAL, Life.OTHER_CELL), DAY);
        town.life.claimed("introduction-letter-number", Life.GRASSROOTS.raw() + "|2026|7-GGT/ĐU", "trf-another");

        town.letter(transfer, Life.GRASSROOTS, "7-GGT/ĐU", DAY).refusedBy("membership.transfer-letter-number-free");
        town.letter(transfer, Life.GRASSROOTS, "8-GGT/ĐU", DAY).isAccepted();
        town.letter(transfer, Life.GRASSROOTS, "9-GGT/ĐU", DAY).refusedBy("membership.transfer-next-step");
    }

    @Test
    void what_is_sent_back_may_be_presented_again() {
        Moving town = Moving.town();
        TransferId transfer = town.arrived(asked(OFFICIAL, SECOND_CELL), Life.ABOVE, DAY);
        town.sendBack(transfer, DAY).refusedBy("membership.transfer-lack-named");
        town.sendBack(transfer, DAY, TransferLack.FILE_INCOMPLETE).isAccepted();
        town.receive(transfer, DAY).refusedBy("membership.transfer-next-step");
        town.present(transfer, DAY.plusDays(9)).isAccepted();
        town.check(transfer, 30, DAY.plusDays(9)).refusedBy("membership.transfer-file-as-sealed");
        town.check(transfer, 31, DAY.plusDays(9)).isAccepted();
        town.receive(transfer, DAY.plusDays(9)).isAccepted();
    }

    @Test
    void whoever_leaves_for_good_lays_down_the_posts_that_stay_behind() {
        Moving town = Moving.town();
        TransferId transfer = town.arrived(asked(OFFICIAL, SECOND_CELL), Life.ABOVE, DAY);
        town.life.given(
                Offices.TYPE,
                Offices.stream(Life.ABOVE),
                new OfficeAssumed(
                        Life.ABOVE,
                        OfficeKind.DEPUTY_SECRETARY,
                        MEMBER,
                        Life.FOUNDED,
                        Optional.empty(),
                        Optional.empty()));
        town.life.given(
                Offices.TYPE,
                Offices.stream(Life.CELL),
                new OfficeAssumed(
                        Life.CELL, OfficeKind.SECRETARY, MEMBER, Life.FOUNDED, Optional.of(DAY), Optional.empty()));

        town.receive(transfer, DAY.minusDays(1)).refusedBy("membership.transfer-posts-laid-down");
        town.receive(transfer, DAY).isAccepted();
    }

    @Test
    void there_is_one_transfer_at_a_time_until_it_is_withdrawn() {
        Moving town = Moving.town();
        TransferId first = town.requested(asked(OFFICIAL, SECOND_CELL), DAY);
        town.request(asked(OFFICIAL, SECOND_CELL), DAY).wroteNothing();
        town.request(asked(OFFICIAL, FAR_CELL), DAY).refusedBy("membership.transfer-none-under-way");
        town.withdraw(first, DAY).isAccepted();
        town.withdraw(first, DAY).wroteNothing();
        town.review(first, DAY).refusedBy("membership.transfer-next-step");
        town.request(asked(OFFICIAL, FAR_CELL), DAY).wrote(TransferRequested.class, MemberTransferBegun.class);
    }

    @Test
    void the_kind_fits_the_tree_and_the_destination_is_a_cell_elsewhere() {
        Moving town = Moving.town();
        town.request(asked(OFFICIAL, Life.OTHER_CELL), DAY).refusedBy("membership.transfer-kind-fits-tree");
        town.request(asked(TransferKind.INTERNAL, SECOND_CELL), DAY).refusedBy("membership.transfer-kind-fits-tree");
        town.request(asked(OFFICIAL, SECOND), DAY).refusedBy("membership.transfer-destination-cell");
        town.request(asked(TransferKind.INTERNAL, Life.CELL), DAY)
                .refusedBy("membership.transfer-destination-elsewhere");
        town.request(asked(OFFICIAL, OrganisationId.of("org-nowhere")), DAY)
                .refusedBy("membership.transfer-destination-cell");
    }

    @Test
    void a_member_asks_for_themself_only() {
        Moving town = Moving.town();
        town.request(asked(OFFICIAL, SECOND_CELL), Acts.as(OfficeKind.MEMBER, DAY, Life.CELL))
                .refusedBy("membership.transfer-own");
        town.request(asked(OFFICIAL, SECOND_CELL), Acts.on(DAY, Life.CELL)).isAccepted();
    }
}
