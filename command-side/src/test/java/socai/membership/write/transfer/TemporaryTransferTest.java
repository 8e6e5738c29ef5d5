package socai.membership.write.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.write.transfer.Moving.DAY;
import static socai.membership.write.transfer.Moving.MEMBER;
import static socai.membership.write.transfer.Moving.SECOND_CELL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import socai.membership.events.Activity;
import socai.membership.events.MembershipEvent.MemberHosted;
import socai.membership.events.MembershipEvent.MemberTransferOver;
import socai.membership.events.MembershipId;
import socai.membership.events.TransferCause;
import socai.membership.events.TransferClock;
import socai.membership.events.TransferEvent.MemberReceived;
import socai.membership.events.TransferEvent.TemporaryTransferEnded;
import socai.membership.events.TransferEvent.TransferLatenessReported;
import socai.membership.events.TransferId;
import socai.membership.events.TransferKind;
import socai.membership.write.Life;
import socai.membership.write.transfer.lateness.ReportTransferLateness;
import socai.membership.write.transfer.lateness.ReportTransferLatenessDecider;
import socai.membership.write.transfer.request.RequestTransfer;
import socai.organisation.events.OfficesEvent.OfficeAssumed;
import socai.organisation.events.RollEvent.RollFixed;
import socai.organisation.events.RollEvent.RollMarkEnded;
import socai.organisation.events.RollEvent.RollMarkSet;
import socai.organisation.events.RollKind;
import socai.organisation.write.Offices;
import socai.organisation.write.Roll;
import socai.spine.OfficeKind;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class TemporaryTransferTest {

    private static final LocalDate LAST = LocalDate.of(2026, 9, 1);

    private static TransferId received(Moving town) {
        TransferId transfer = town.arrived(Moving.stay(DAY, LAST), Life.ABOVE, DAY);
        town.receive(transfer, DAY).wrote(MemberReceived.class, MemberHosted.class, RollMarkSet.class);
        return transfer;
    }

    private static Outcome report(Moving town, TransferId transfer, TransferClock clock, LocalDate day) {
        return town.life.when(
                new ReportTransferLatenessDecider(),
                new ReportTransferLateness(transfer, clock),
                Acts.on(day, Life.CELL));
    }

    private static int base(Moving town, LocalDate day) {
        return town.roll(Life.CELL).electorate(day).base();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-31, membership.transfer-term-min",
        "2026-06-01, ''",
        "2027-02-28, ''",
        "2027-03-01, ''",
        "2027-03-02, membership.transfer-term-max"
    })
    void a_stay_lasts_from_three_to_twelve_months(LocalDate until, String refusedBy) {
        Outcome outcome = Moving.town().request(Moving.stay(LocalDate.of(2026, 3, 1), until), DAY);

        if (refusedBy.isEmpty()) {
            outcome.isAccepted();
        } else {
            outcome.refusedBy(refusedBy);
        }
    }

    @Test
    void a_stay_has_a_last_day_and_a_move_has_none() {
        Moving town = Moving.town();
        town.request(Moving.asked(MEMBER, Life.CELL, TransferKind.TEMPORARY, SECOND_CELL, DAY, Optional.empty()), DAY)
                .refusedBy("membership.transfer-term-given");
        town.request(Moving.asked(MEMBER, Life.CELL, TransferKind.OFFICIAL, SECOND_CELL, DAY, Optional.of(LAST)), DAY)
                .refusedBy("membership.transfer-term-given");
    }

    @Test
    void the_seat_stays_and_the_member_counts_nowhere_until_the_term_is_over() {
        Moving town = Moving.town();
        received(town);

        assertThat(town.membership().seat().orElseThrow().organisation()).isEqualTo(Life.CELL);
        assertThat(town.membership().activity()).isEqualTo(Activity.TEMPORARILY_OUT);
        assertThat(base(town, DAY.minusDays(1))).isEqualTo(1);
        assertThat(base(town, DAY)).isZero();
        assertThat(base(town, LAST)).isZero();
        assertThat(base(town, LAST.plusDays(1))).isEqualTo(1);
        assertThat(town.roll(SECOND_CELL).isSeated(MEMBER, DAY)).isFalse();
    }

    @Test
    void whoever_returns_early_counts_from_that_day_and_after_a_vote_of_it_from_the_next() {
        Moving town = Moving.town();
        TransferId transfer = received(town);
        LocalDate back = LocalDate.of(2026, 6, 15);
        town.life.given(
                Roll.TYPE,
                Roll.stream(Life.CELL, RollKind.CELL),
                new RollFixed("adm-vote", Life.CELL, RollKind.CELL, back, 1, 1, 0, 0, 0, List.of()));

        town.end(transfer, back).wrote(TemporaryTransferEnded.class, MemberTransferOver.class, RollMarkEnded.class);
        assertThat(base(town, back)).isZero();
        assertThat(base(town, back.plusDays(1))).isEqualTo(1);
        assertThat(town.membership().activity()).isEqualTo(Activity.ACTIVE);
        assertThat(town.membership().placement().transfer()).isEmpty();
        town.end(transfer, back).wroteNothing();
    }

    @Test
    void whoever_returns_late_counted_from_the_day_after_the_term() {
        Moving town = Moving.town();
        TransferId transfer = received(town);
        report(town, transfer, TransferClock.TERM, LAST).refusedBy("membership.transfer-limit-passed");
        assertThat(report(town, transfer, TransferClock.TERM, LAST.plusDays(2))
                        .event(TransferLatenessReported.class)
                        .late())
                .isEqualTo(2);
        report(town, transfer, TransferClock.TERM, LAST.plusDays(3)).wroteNothing();

        TemporaryTransferEnded ended = town.end(transfer, LAST.plusDays(10))
                .wrote(TemporaryTransferEnded.class, MemberTransferOver.class)
                .event(TemporaryTransferEnded.class);
        assertThat(ended.from()).isEqualTo(LAST.plusDays(1));
        assertThat(ended.late()).isEqualTo(10);
        report(town, transfer, TransferClock.PRESENT, LAST.plusDays(11)).refusedBy("membership.transfer-clock-runs");
    }

    @Test
    void posts_at_home_are_kept() {
        Moving town = Moving.town();
        town.life.given(
                Offices.TYPE,
                Offices.stream(Life.CELL),
                new OfficeAssumed(
                        Life.CELL,
                        OfficeKind.DEPUTY_SECRETARY,
                        MEMBER,
                        Life.FOUNDED,
                        Optional.empty(),
                        Optional.empty()));
        received(town);

        assertThat(town.life.state(Offices.TYPE, Offices.stream(Life.CELL)).officesOf(MEMBER, DAY))
                .containsExactly(OfficeKind.DEPUTY_SECRETARY);
    }

    @Test
    void a_stay_that_would_be_over_does_not_begin() {
        for (int after : List.of(0, 1)) {
            Moving town = Moving.town();
            TransferId transfer = town.arrived(Moving.stay(DAY, LAST), Life.ABOVE, DAY);
            Outcome outcome = town.receive(transfer, LAST.plusDays(after));
            if (after == 0) {
                outcome.isAccepted();
            } else {
                outcome.refusedBy("membership.transfer-term-not-over");
            }
        }
    }

    @Test
    void abroad_the_letter_goes_up_to_the_province_and_the_member_counts_nowhere_until_the_return() {
        Moving town = Moving.town();
        RequestTransfer abroad = new RequestTransfer(
                MembershipId.first(MEMBER),
                Life.CELL,
                TransferKind.ABROAD,
                Optional.empty(),
                Optional.of("Đảng ủy Ngoài nước"),
                TransferCause.STUDY,
                DAY,
                Moving.PAPER,
                Optional.empty());
        TransferId transfer = town.requested(abroad, DAY);
        town.review(transfer, DAY).isAccepted();
        town.letter(transfer, Life.ABOVE, DAY).isAccepted();
        town.receive(transfer, DAY).refusedBy("membership.transfer-all-endorsed");
        town.endorse(transfer, Life.PROVINCE, DAY).isAccepted();
        town.receive(transfer, DAY).isAccepted();

        assertThat(base(town, LAST.plusYears(3))).isZero();
        town.end(transfer, LAST).isAccepted();
        assertThat(base(town, LAST)).isEqualTo(1);
    }

    @Test
    void the_destination_abroad_is_named_in_words_only() {
        RequestTransfer both = new RequestTransfer(
                MembershipId.first(MEMBER),
                Life.CELL,
                TransferKind.ABROAD,
                Optional.of(SECOND_CELL),
                Optional.of("Đảng ủy Ngoài nước"),
                TransferCause.STUDY,
                DAY,
                Moving.PAPER,
                Optional.empty());
        Moving.town().request(both, DAY).refusedBy("membership.transfer-destination-named");
    }
}
