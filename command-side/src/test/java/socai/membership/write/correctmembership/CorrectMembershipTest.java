package socai.membership.write.correctmembership;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CEREMONY;
import static socai.membership.events.LifeExample.MEMBERSHIP;
import static socai.membership.events.LifeExample.PROBATION_END;
import static socai.membership.events.LifeExample.said;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.CorrectedField;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEvent.MembershipCorrected;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.spine.Effect;
import socai.spine.Paper;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class CorrectMembershipTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Life life = Life.empty()
            .given(
                    Membership.TYPE,
                    MEMBERSHIP.raw(),
                    LifeExample.admitted(),
                    LifeExample.recognized(LocalDate.of(2025, 10, 20)));

    private Outcome decide(CorrectMembership command) {
        return life.when(new CorrectMembershipDecider(), command, Acts.on(DAY, Life.CELL));
    }

    private static CorrectMembership date(CorrectedField field, LocalDate date) {
        return command(field, Optional.of(date), Optional.empty(), Optional.empty());
    }

    private static CorrectMembership card(String number) {
        return command(CorrectedField.CARD_NUMBER, Optional.empty(), Optional.empty(), Optional.of(said(number)));
    }

    private static CorrectMembership command(
            CorrectedField field,
            Optional<LocalDate> date,
            Optional<Personal<String>> number,
            Optional<Personal<String>> card) {
        return new CorrectMembership(MEMBERSHIP, field, date, number, card, said("Nhầm"), DAY, LifeExample.EVIDENCE);
    }

    @Test
    void the_event_holds_the_old_and_the_new_date() {
        MembershipCorrected event = decide(date(CorrectedField.DECISION_DATE, LocalDate.of(2024, 8, 26)))
                .event(MembershipCorrected.class);

        assertThat(event.oldDate()).contains(LocalDate.of(2024, 8, 25));
        assertThat(event.newDate()).contains(LocalDate.of(2024, 8, 26));
        decide(date(CorrectedField.DECISION_DATE, LocalDate.of(2024, 8, 26))).wroteNothing();
    }

    @Test
    void the_dates_keep_their_order_up_to_the_same_day() {
        decide(date(CorrectedField.DECISION_DATE, CEREMONY.plusDays(1))).refusedBy("membership.dates-in-order");
        decide(date(CorrectedField.OFFICIAL_DATE, CEREMONY.minusDays(1))).refusedBy("membership.dates-in-order");
        decide(date(CorrectedField.ADMISSION_DATE, PROBATION_END.plusDays(1))).refusedBy("membership.dates-in-order");
        decide(date(CorrectedField.DECISION_DATE, CEREMONY)).isAccepted();
        decide(date(CorrectedField.ADMISSION_DATE, PROBATION_END)).isAccepted();
    }

    @Test
    void a_corrected_date_is_not_in_the_future() {
        decide(date(CorrectedField.OFFICIAL_DATE, DAY.plusDays(1))).refusedBy("membership.not-in-future");
        decide(date(CorrectedField.OFFICIAL_DATE, DAY)).isAccepted();
    }

    @Test
    void the_number_of_a_paper_is_corrected_by_a_number() {
        MembershipCorrected event = decide(command(
                        CorrectedField.DECISION_NUMBER,
                        Optional.empty(),
                        Optional.of(said("116-QĐ/ĐU")),
                        Optional.empty()))
                .event(MembershipCorrected.class);

        assertThat(event.oldNumber()).contains(said("115-QĐ/ĐU"));
        assertThat(life.state(Membership.TYPE, MEMBERSHIP.raw()).papers().decision())
                .contains("116-QĐ/ĐU");
        decide(command(CorrectedField.DECISION_NUMBER, Optional.empty(), Optional.of(said(" ")), Optional.empty()))
                .refusedBy("membership.own-number-given");
    }

    @Test
    void a_value_of_another_kind_or_none_or_two_are_refused() {
        decide(command(CorrectedField.DECISION_DATE, Optional.empty(), Optional.of(said("1")), Optional.empty()))
                .refusedBy("membership.correction-value-fits");
        decide(command(CorrectedField.DECISION_NUMBER, Optional.empty(), Optional.empty(), Optional.empty()))
                .refusedBy("membership.correction-value-fits");
        decide(command(CorrectedField.CARD_NUMBER, Optional.of(DAY), Optional.empty(), Optional.of(said("1"))))
                .refusedBy("membership.correction-value-fits");
    }

    @Test
    void a_new_card_number_is_claimed_and_the_old_one_released() {
        decide(card("65000001")).isAccepted();
        assertThat(life.claims())
                .containsExactly(new Effect.Claim(Membership.CARD_NUMBER, "65000001", MEMBERSHIP.raw()));
        decide(card("65000002")).isAccepted();
        assertThat(life.claims())
                .containsExactly(new Effect.Claim(Membership.CARD_NUMBER, "65000002", MEMBERSHIP.raw()));
        decide(card("65000002")).wroteNothing();
    }

    @Test
    void the_card_number_of_somebody_else_is_refused_without_telling_whose() {
        life.claimed(Membership.CARD_NUMBER, "65000009", "mem-somebody-1");

        Outcome outcome = decide(card("65000009")).refusedBy("membership.card-free");

        assertThat(outcome.check("membership.card-free").facts().toString()).doesNotContain("mem-somebody");
    }

    @Test
    void a_probationary_member_has_no_official_date_to_correct() {
        Life probation = Life.empty().given(Membership.TYPE, MEMBERSHIP.raw(), LifeExample.admitted());

        probation
                .when(
                        new CorrectMembershipDecider(),
                        date(CorrectedField.OFFICIAL_DATE, PROBATION_END),
                        Acts.on(DAY, Life.CELL))
                .refusedBy("membership.official-date-there");
    }

    @Test
    void evidence_and_a_reason_of_the_member_are_needed() {
        decide(new CorrectMembership(
                        MEMBERSHIP,
                        CorrectedField.DECISION_DATE,
                        Optional.of(CEREMONY),
                        Optional.empty(),
                        Optional.empty(),
                        said("Nhầm"),
                        DAY.plusDays(1),
                        new Paper("", DAY, LifeExample.HASH)))
                .refusedBy("membership.evidence-given", "membership.not-in-future");
        decide(new CorrectMembership(
                        MEMBERSHIP,
                        CorrectedField.DECISION_DATE,
                        Optional.of(CEREMONY),
                        Optional.empty(),
                        Optional.empty(),
                        Personal.of(PersonId.of("per-other"), "Nhầm"),
                        DAY,
                        LifeExample.EVIDENCE))
                .refusedBy("membership.one-persons-data");
    }

    @Test
    void there_is_nothing_to_correct_where_nobody_is_a_member() {
        Life.empty()
                .when(
                        new CorrectMembershipDecider(),
                        date(CorrectedField.DECISION_DATE, CEREMONY),
                        Acts.on(DAY, Life.CELL))
                .refusedBy("membership.member-now");
    }
}
