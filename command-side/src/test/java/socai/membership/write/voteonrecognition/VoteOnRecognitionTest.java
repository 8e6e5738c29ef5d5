package socai.membership.write.voteonrecognition;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.FILE;
import static socai.membership.events.LifeExample.PROBATION_END;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEvent.DuplicateMembershipClosed;
import socai.membership.events.RecognitionEscalated;
import socai.membership.events.RecognitionProposed;
import socai.membership.events.RecognitionVoteFailed;
import socai.membership.events.VoteForm;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.membership.write.RecognitionLife;
import socai.membership.write.recognition.RecognitionFile;
import socai.membership.write.recognition.Stage;
import socai.organisation.events.RollEvent.RollFixed;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollMark;
import socai.spine.PersonId;
import socai.spine.time.Deadline;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class VoteOnRecognitionTest {

    private static final LocalDate DAY = PROBATION_END.plusDays(1);
    private static final PersonId TELLER = LifeExample.person("official 1");

    private static Life life(int officials) {
        return RecognitionLife.complete(RecognitionLife.probation(Life.empty(), officials));
    }

    private static VoteOnRecognition vote(String number, int present, int ayes) {
        return vote(number, present, ayes, List.of(), List.of(TELLER));
    }

    private static VoteOnRecognition vote(
            String number, int present, int ayes, List<PersonId> exemptPresent, List<PersonId> tellers) {
        return new VoteOnRecognition(
                FILE, VoteForm.RAISED_CARD, number, present, ayes, present - ayes, 0, exemptPresent, tellers);
    }

    private static Outcome decide(Life life, VoteOnRecognition command, LocalDate day) {
        return life.when(new VoteOnRecognitionDecider(), command, Acts.on(day, Life.CELL));
    }

    private static Outcome decide(Life life, VoteOnRecognition command) {
        return decide(life, command, DAY);
    }

    @Test
    void fourteen_of_twenty_propose_and_thirteen_do_not() {
        RecognitionProposed proposed = decide(life(20), vote("1-NQ", 17, 14))
                .wrote(RollFixed.class, RecognitionProposed.class)
                .event(RecognitionProposed.class);
        RecognitionVoteFailed failed = decide(life(20), vote("1-NQ", 17, 13))
                .wrote(RollFixed.class, RecognitionVoteFailed.class)
                .event(RecognitionVoteFailed.class);

        assertThat(proposed.base()).isEqualTo(20);
        assertThat(proposed.needed()).isEqualTo(14);
        assertThat(failed.needed()).isEqualTo(14);
        assertThat(failed.failures()).isEqualTo(1);
    }

    @Test
    void the_clock_of_the_deciding_body_starts_with_the_resolution() {
        assertThat(decide(life(20), vote("1-NQ", 17, 14))
                        .event(RecognitionProposed.class)
                        .deadline())
                .isEqualTo(new Deadline(DAY, 30, "working-days"));
    }

    @Test
    void the_cell_votes_after_month_twelve_and_not_on_its_last_day() {
        decide(life(20), vote("1-NQ", 17, 14), PROBATION_END)
                .refusedBy("membership.recognition-resolution-after-probation");
        decide(life(20), vote("1-NQ", 17, 14), PROBATION_END.plusDays(1)).isAccepted();
    }

    @ParameterizedTest
    @CsvSource({"2025-10-27, 0", "2025-10-28, 1", "2025-10-29, 2"})
    void a_vote_after_thirty_working_days_is_accepted_and_marked(LocalDate day, int late) {
        assertThat(decide(life(20), vote("1-NQ", 17, 14), day)
                        .event(RecognitionProposed.class)
                        .late())
                .isEqualTo(late);
    }

    @Test
    void the_third_failed_vote_goes_to_the_superior() {
        Life life = life(20);
        decide(life, vote("1-NQ", 17, 13)).wrote(RollFixed.class, RecognitionVoteFailed.class);
        decide(life, vote("2-NQ", 17, 13), DAY.plusDays(30)).wrote(RollFixed.class, RecognitionVoteFailed.class);
        RecognitionEscalated escalated = decide(life, vote("3-NQ", 17, 13), DAY.plusDays(60))
                .wrote(RollFixed.class, RecognitionVoteFailed.class, RecognitionEscalated.class)
                .event(RecognitionEscalated.class);

        assertThat(escalated.superior()).isEqualTo(Life.GRASSROOTS);
        assertThat(escalated.failures()).isEqualTo(3);
        decide(life, vote("4-NQ", 17, 17), DAY.plusDays(90)).refusedBy("membership.recognition-file-stage");
    }

    @Test
    void a_success_after_two_failures_is_not_escalated() {
        Life life = life(20);
        decide(life, vote("1-NQ", 17, 13)).isAccepted();
        decide(life, vote("2-NQ", 17, 13), DAY.plusDays(30)).isAccepted();
        decide(life, vote("3-NQ", 17, 14), DAY.plusDays(60)).wrote(RollFixed.class, RecognitionProposed.class);

        assertThat(life.state(RecognitionFile.TYPE, FILE.raw()).stage()).isEqualTo(Stage.PROPOSED);
    }

    @Test
    void the_same_report_twice_writes_once_and_another_result_under_its_number_is_refused() {
        Life life = life(20);
        decide(life, vote("1-NQ", 17, 13)).isAccepted();

        decide(life, vote("1-NQ", 17, 13)).wroteNothing();
        decide(life, vote("1-NQ", 17, 14)).refusedBy("membership.recognition-resolution-new");
    }

    @Test
    void the_base_leaves_out_who_is_temporarily_elsewhere_and_who_is_exempt_and_absent() {
        Life life = life(20).marked(LifeExample.person("official 19"), RollMark.TEMPORARILY_OUT, Life.FOUNDED)
                .marked(LifeExample.person("official 20"), RollMark.EXEMPT, Life.FOUNDED);

        RecognitionProposed proposed = decide(life, vote("1-NQ", 17, 12)).event(RecognitionProposed.class);

        assertThat(proposed.base()).isEqualTo(18);
        assertThat(proposed.official()).isEqualTo(20);
        assertThat(proposed.probationary()).isEqualTo(1);
    }

    @Test
    void an_exempt_member_who_came_is_in_the_base() {
        PersonId exempt = LifeExample.person("official 20");
        Life life = life(20).marked(exempt, RollMark.EXEMPT, Life.FOUNDED);

        RecognitionVoteFailed failed = decide(life, vote("1-NQ", 17, 13, List.of(exempt), List.of(TELLER)))
                .event(RecognitionVoteFailed.class);

        assertThat(failed.base()).isEqualTo(20);
        assertThat(failed.exemptPresent()).isEqualTo(1);
    }

    @Test
    void nobody_but_an_exempt_member_is_named_as_exempt_and_present() {
        decide(life(20), vote("1-NQ", 17, 14, List.of(LifeExample.person("official 3")), List.of(TELLER)))
                .refusedBy("membership.exempt-on-the-roll");
    }

    @Test
    void a_cell_with_two_official_members_cannot_decide_one_with_three_can() {
        decide(life(2), vote("1-NQ", 2, 2)).refusedBy("membership.cell-can-decide");
        decide(life(3), vote("1-NQ", 3, 2)).wrote(RollFixed.class, RecognitionProposed.class);
    }

    @Test
    void the_count_is_held_against_the_roll() {
        decide(life(20), vote("1-NQ", 20, 20)).isAccepted();
        decide(life(20), vote("1-NQ", 21, 21)).refusedBy("membership.vote-counted");
        decide(
                        life(20),
                        new VoteOnRecognition(
                                FILE, VoteForm.RAISED_CARD, "1-NQ", 17, 14, 4, 0, List.of(), List.of(TELLER)))
                .refusedBy("membership.vote-counted");
    }

    @Test
    void the_count_is_signed_by_tellers_who_may_vote() {
        decide(life(20), vote("1-NQ", 17, 14, List.of(), List.of())).refusedBy("membership.tellers-signed");
        decide(life(20), vote("1-NQ", 17, 14, List.of(), List.of(LifeExample.MEMBER)))
                .refusedBy("membership.tellers-signed");
        decide(life(20), vote("1-NQ", 17, 14, List.of(), List.of(TELLER, TELLER)))
                .refusedBy("membership.tellers-signed");
    }

    @Test
    void both_forms_of_vote_are_allowed_by_the_regulation() {
        VoteOnRecognition secret =
                new VoteOnRecognition(FILE, VoteForm.SECRET_BALLOT, "1-NQ", 17, 14, 2, 1, List.of(), List.of(TELLER));

        decide(life(20), secret).wrote(RollFixed.class, RecognitionProposed.class);
    }

    @Test
    void the_class_and_all_papers_are_needed() {
        Life withoutClass = RecognitionLife.complete(RecognitionLife.probation(Life.empty(), 20, LifeExample.CEREMONY));
        Life withoutPapers = RecognitionLife.file(RecognitionLife.probation(Life.empty(), 20), LifeExample.opened());

        decide(withoutClass, vote("1-NQ", 17, 14)).refusedBy("membership.recognition-class-completed");
        Outcome missing = decide(withoutPapers, vote("1-NQ", 17, 14)).refusedBy("membership.recognition-file-complete");
        assertThat(missing.violations().getFirst().sentence("vi", "…")).contains("10-KNĐ, 11-KNĐ, 12-KNĐ");
    }

    @Test
    void one_missing_paper_is_named() {
        Life life = RecognitionLife.file(
                RecognitionLife.probation(Life.empty(), 20),
                LifeExample.opened(),
                LifeExample.papers().get(0),
                LifeExample.papers().get(2));

        assertThat(decide(life, vote("1-NQ", 17, 14))
                        .refusedBy("membership.recognition-file-complete")
                        .violations()
                        .getFirst()
                        .sentence("en", "…"))
                .isEqualTo("The file lacks: 11-KNĐ.");
    }

    @Test
    void a_vote_needs_a_number_and_an_open_file_of_a_member_on_probation() {
        decide(life(20), vote(" ", 17, 14)).refusedBy("membership.number-given");
        decide(RecognitionLife.probation(Life.empty(), 20), vote("1-NQ", 17, 14))
                .refusedBy("membership.recognition-file-stage");
        Life gone = life(20).given(
                        Membership.TYPE,
                        LifeExample.MEMBERSHIP.raw(),
                        new DuplicateMembershipClosed(
                                LifeExample.MEMBERSHIP, LifeExample.MEMBER, LifeExample.MEMBERSHIP, PROBATION_END));
        decide(gone, vote("1-NQ", 17, 14))
                .refusedBy("membership.recognition-still-on-probation", "membership.recognition-sits-in-this-cell");
    }

    @Test
    void the_roll_keeps_who_could_vote() {
        RollFixed fixed = decide(life(20), vote("1-NQ", 17, 14)).event(RollFixed.class);

        assertThat(fixed.vote()).isEqualTo(FILE.raw());
        assertThat(fixed.kind()).isEqualTo(RollKind.CELL);
        assertThat(fixed.on()).isEqualTo(DAY);
        assertThat(fixed.electorate()).hasSize(20).doesNotContain(LifeExample.MEMBER);
    }

    @Test
    void a_cell_without_a_superior_has_nobody_to_report_to() {
        decide(RecognitionLife.complete(RecognitionLife.probation(Life.nowhere(), 20)), vote("1-NQ", 17, 14))
                .refusedBy("membership.recognition-superior-there");
    }
}
