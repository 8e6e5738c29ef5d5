package socai.membership.write.deciderecognition;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.FILE;
import static socai.membership.events.LifeExample.MEMBER;
import static socai.membership.events.LifeExample.MEMBERSHIP;
import static socai.membership.events.LifeExample.PROBATION_END;
import static socai.membership.events.LifeExample.said;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import socai.membership.events.LifeExample;
import socai.membership.events.MemberRecognitionDecided;
import socai.membership.events.MembershipEvent.MemberRecognized;
import socai.membership.events.RecognitionEscalated;
import socai.membership.events.RecognitionRefused;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.membership.write.RecognitionLife;
import socai.membership.write.deciding.NumberUse;
import socai.membership.write.recognition.RecognitionFile;
import socai.membership.write.recognition.Stage;
import socai.organisation.events.RollEvent.RollFixed;
import socai.organisation.events.RollEvent.RollStandingChanged;
import socai.organisation.events.RollKind;
import socai.organisation.write.Roll;
import socai.policy.events.DecidingOrgan;
import socai.spine.Effect;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.time.Deadline;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class DecideRecognitionTest {

    /** 294-QĐ/TW is in force. */
    private static final LocalDate DAY = LocalDate.of(2025, 10, 20);

    private static Life proposed(boolean delegated) {
        return RecognitionLife.proposed(RecognitionLife.probation(Life.empty(delegated), 20));
    }

    private static DecideRecognition command(
            OrganisationId by, DecidingOrgan organ, int present, int ayes, Optional<String> reason) {
        return new DecideRecognition(
                FILE, by, organ, "130-QĐ", present, ayes, present - ayes, 0, reason.map(LifeExample::said));
    }

    private static DecideRecognition above(int ayes) {
        return command(Life.ABOVE, DecidingOrgan.STANDING_COMMITTEE, 6, ayes, Optional.of("Chưa đủ phiếu"));
    }

    private static Outcome decide(Life life, DecideRecognition command, LocalDate day) {
        return life.when(new DecideRecognitionDecider(), command, Acts.on(day, command.decidedBy()));
    }

    private static Outcome decide(Life life, DecideRecognition command) {
        return decide(life, command, DAY);
    }

    @Test
    void file_membership_and_roll_change_together() {
        Life life = proposed(false);
        MemberRecognitionDecided decided = decide(life, above(4))
                .wrote(
                        RollFixed.class,
                        MemberRecognitionDecided.class,
                        MemberRecognized.class,
                        RollStandingChanged.class)
                .event(MemberRecognitionDecided.class);

        assertThat(decided.officialDate()).isEqualTo(PROBATION_END);
        assertThat(decided.votesFrom()).isEqualTo(DAY);
        assertThat(decided.base()).isEqualTo(6);
        assertThat(life.state(RecognitionFile.TYPE, FILE.raw()).stage()).isEqualTo(Stage.RECOGNISED);
        assertThat(life.state(Membership.TYPE, MEMBERSHIP.raw()).official()).isTrue();
        assertThat(life.roll(Life.CELL, RollKind.CELL).isOfficial(MEMBER, DAY)).isTrue();
        decide(life, above(4)).wroteNothing();
        decide(life, above(5)).refusedBy("membership.recognition-file-stage");
    }

    @Test
    void a_decision_number_of_the_year_is_used_once_whatever_it_decides() {
        Life life = proposed(false);
        life.claimed(NumberUse.CLAIM, NumberUse.claimed(Life.ABOVE, "130-QĐ", DAY.getYear()), "adm-another");
        decide(life, above(4)).refusedBy("membership.decision-number-free");

        Life earlier = proposed(false);
        earlier.claimed(NumberUse.CLAIM, NumberUse.claimed(Life.ABOVE, "130-QĐ", DAY.getYear() - 1), "adm-another");
        decide(earlier, above(4)).isAccepted();
        assertThat(earlier.claims())
                .contains(new Effect.Claim(
                        NumberUse.CLAIM, NumberUse.claimed(Life.ABOVE, "130-QĐ", DAY.getYear()), FILE.raw()));
    }

    @Test
    void a_standing_committee_needs_more_than_half_of_its_members() {
        decide(proposed(false), above(3)).wrote(RollFixed.class, RecognitionRefused.class);
        decide(proposed(false), above(4))
                .wrote(
                        RollFixed.class,
                        MemberRecognitionDecided.class,
                        MemberRecognized.class,
                        RollStandingChanged.class);
    }

    @Test
    void a_delegated_grassroots_committee_needs_two_thirds_of_its_members() {
        assertThat(decide(proposed(true), command(Life.GRASSROOTS, DecidingOrgan.COMMITTEE, 9, 6, Optional.empty()))
                        .event(MemberRecognitionDecided.class)
                        .needed())
                .isEqualTo(6);
        decide(proposed(true), command(Life.GRASSROOTS, DecidingOrgan.COMMITTEE, 9, 5, Optional.of("Thiếu phiếu")))
                .wrote(RollFixed.class, RecognitionRefused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-20, false, org-above, STANDING_COMMITTEE, true",
        "2025-10-20, false, org-above, COMMITTEE, false",
        "2025-10-20, false, org-grassroots, COMMITTEE, false",
        "2025-10-20, true, org-grassroots, COMMITTEE, true",
        "2025-10-20, true, org-above, STANDING_COMMITTEE, false",
        "2025-10-20, false, org-province, STANDING_COMMITTEE, false",
        "2026-07-24, false, org-above, STANDING_COMMITTEE, true",
        "2026-07-27, false, org-above, STANDING_COMMITTEE, false",
        "2026-07-27, false, org-grassroots, STANDING_COMMITTEE, true",
        "2026-07-27, true, org-grassroots, COMMITTEE, false"
    })
    void the_competent_body_follows_the_regulation_of_the_day(
            LocalDate day, boolean delegated, OrganisationId by, DecidingOrgan organ, boolean competent) {
        Outcome outcome = decide(proposed(delegated), command(by, organ, 1, 0, Optional.of("Không đồng ý")), day);

        assertThat(outcome.check("membership.competent-body").verdict().name())
                .isEqualTo(competent ? "HOLDS" : "VIOLATED");
    }

    @ParameterizedTest
    @CsvSource({"2025-11-03, 0", "2025-11-04, 1", "2026-03-02, 79"})
    void a_late_decision_is_accepted_marked_and_leaves_the_official_date(LocalDate day, int late) {
        MemberRecognitionDecided decided =
                decide(proposed(false), above(4), day).event(MemberRecognitionDecided.class);

        assertThat(decided.late()).isEqualTo(late);
        assertThat(decided.deadline()).isEqualTo(new Deadline(LifeExample.VOTE, 30, "working-days"));
        assertThat(decided.officialDate()).isEqualTo(PROBATION_END);
        assertThat(decided.votesFrom()).isEqualTo(day);
    }

    @Test
    void a_late_recognition_changes_no_base_of_an_earlier_day() {
        Life life = proposed(false);
        Roll before = life.roll(Life.CELL, RollKind.CELL);
        decide(life, above(4), LocalDate.of(2026, 3, 2)).isAccepted();
        Roll after = life.roll(Life.CELL, RollKind.CELL);

        LifeExample.CEREMONY
                .minusDays(30)
                .datesUntil(LocalDate.of(2026, 3, 2))
                .forEach(day ->
                        assertThat(after.electorate(day)).as(day.toString()).isEqualTo(before.electorate(day)));
        assertThat(after.electorate(LocalDate.of(2026, 3, 2)).base())
                .isEqualTo(before.electorate(LocalDate.of(2026, 3, 2)).base() + 1);
    }

    @Test
    void a_decision_entered_from_paper_after_another_vote_changes_no_base_that_was_taken() {
        Life life = proposed(false);
        LocalDate held = DAY.plusDays(10);
        Roll before = life.roll(Life.CELL, RollKind.CELL);
        life.given(
                Roll.TYPE,
                Roll.stream(Life.CELL, RollKind.CELL),
                before.electorate(held).fixedFor("vote-1", Life.CELL, RollKind.CELL, held));

        MemberRecognitionDecided decided = life.when(
                        new DecideRecognitionDecider(), above(4), Acts.fromPaper(DAY, DAY.plusDays(20), Life.ABOVE))
                .event(MemberRecognitionDecided.class);

        assertThat(decided.votesFrom()).isEqualTo(held.plusDays(1));
        assertThat(life.roll(Life.CELL, RollKind.CELL).electorate(held)).isEqualTo(before.electorate(held));
    }

    @Test
    void what_the_votes_do_not_carry_is_refused_with_a_reason_and_the_member_stays_on_probation() {
        Life life = proposed(false);
        decide(life, command(Life.ABOVE, DecidingOrgan.STANDING_COMMITTEE, 6, 3, Optional.empty()))
                .refusedBy("membership.recognition-refusal-explained");
        RecognitionRefused refused = decide(life, above(3)).event(RecognitionRefused.class);

        assertThat(refused.reason()).isEqualTo(said("Chưa đủ phiếu"));
        assertThat(life.state(Membership.TYPE, MEMBERSHIP.raw()).probationary()).isTrue();
        assertThat(life.state(RecognitionFile.TYPE, FILE.raw()).stage()).isEqualTo(Stage.REFUSED);
    }

    @Test
    void an_escalated_file_is_decided_without_a_proposal() {
        Life life = RecognitionLife.file(
                RecognitionLife.complete(RecognitionLife.probation(Life.empty(), 20)),
                LifeExample.failed(1),
                LifeExample.failed(2),
                LifeExample.failed(3),
                (RecognitionEscalated) LifeExample.endings().getFirst());

        decide(life, above(4)).isAccepted();
    }

    @Test
    void nothing_is_decided_before_the_cell_has_voted() {
        decide(RecognitionLife.complete(RecognitionLife.probation(Life.empty(), 20)), above(4))
                .refusedBy("membership.recognition-file-stage");
    }

    @Test
    void a_member_who_is_not_on_the_roll_of_the_cell_is_noticed() {
        Life life = RecognitionLife.proposed(Life.empty()
                .given(Membership.TYPE, MEMBERSHIP.raw(), LifeExample.admitted(), LifeExample.classCompleted()));

        decide(life, above(4)).refusedBy("membership.recognition-sits-on-roll");
    }

    @Test
    void the_count_of_the_body_is_held_against_its_own_roll() {
        decide(proposed(false), command(Life.ABOVE, DecidingOrgan.STANDING_COMMITTEE, 7, 7, Optional.empty()))
                .refusedBy("membership.vote-counted");
        decide(
                        RecognitionLife.proposed(RecognitionLife.probation(Life.empty(), 20)),
                        command(Life.PROVINCE, DecidingOrgan.COMMITTEE, 1, 1, Optional.empty()))
                .refusedBy("membership.competent-body", "membership.body-has-roll", "membership.vote-counted");
    }

    @Test
    void a_decision_has_a_number_and_its_reason_is_about_the_member() {
        decide(
                        proposed(false),
                        new DecideRecognition(
                                FILE, Life.ABOVE, DecidingOrgan.STANDING_COMMITTEE, "", 6, 4, 2, 0, Optional.empty()))
                .refusedBy("membership.number-given");
        decide(
                        proposed(false),
                        new DecideRecognition(
                                FILE,
                                Life.ABOVE,
                                DecidingOrgan.STANDING_COMMITTEE,
                                "1",
                                6,
                                3,
                                3,
                                0,
                                Optional.of(Personal.of(PersonId.of("per-other"), "Không"))))
                .refusedBy("membership.one-persons-data");
    }
}
