package socai.membership.write.reportrecognitionlateness;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.FILE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import socai.membership.events.LifeExample;
import socai.membership.events.RecognitionClock;
import socai.membership.events.RecognitionClockExtended;
import socai.membership.events.RecognitionLatenessReported;
import socai.membership.write.Life;
import socai.membership.write.RecognitionLife;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class ReportRecognitionLatenessTest {

    /** Thirty working days after 15 September and 22 September 2025. */
    private static final LocalDate REVIEW_ENDS = LocalDate.of(2025, 10, 27);

    private static final LocalDate DECISION_ENDS = LocalDate.of(2025, 11, 3);

    private static Outcome report(Life life, RecognitionClock clock, LocalDate day) {
        return life.when(
                new ReportRecognitionLatenessDecider(),
                new ReportRecognitionLateness(FILE, clock),
                Acts.on(day, Life.CELL));
    }

    private static Life open() {
        return RecognitionLife.complete(RecognitionLife.probation(Life.empty(), 20));
    }

    @Test
    void a_limit_is_reported_from_the_day_after_its_last_one() {
        report(open(), RecognitionClock.CELL_REVIEW, REVIEW_ENDS).refusedBy("membership.recognition-limit-passed");
        RecognitionLatenessReported reported = report(open(), RecognitionClock.CELL_REVIEW, REVIEW_ENDS.plusDays(1))
                .event(RecognitionLatenessReported.class);

        assertThat(reported.late()).isEqualTo(1);
        assertThat(reported.calendar()).isNotEqualTo("none");
    }

    @Test
    void the_decision_has_its_own_limit() {
        Life life = RecognitionLife.proposed(RecognitionLife.probation(Life.empty(), 20));

        report(life, RecognitionClock.CELL_REVIEW, DECISION_ENDS.plusDays(1))
                .refusedBy("membership.recognition-clock-runs");
        report(life, RecognitionClock.DECISION, DECISION_ENDS).refusedBy("membership.recognition-limit-passed");
        report(life, RecognitionClock.DECISION, DECISION_ENDS.plusDays(1)).isAccepted();
    }

    @Test
    void it_is_reported_once_and_again_after_an_extension() {
        Life life = RecognitionLife.proposed(RecognitionLife.probation(Life.empty(), 20));
        LocalDate day = DECISION_ENDS.plusDays(1);
        report(life, RecognitionClock.DECISION, day).isAccepted();
        report(life, RecognitionClock.DECISION, day.plusDays(1)).wroteNothing();
        RecognitionLife.file(
                life,
                new RecognitionClockExtended(
                        FILE, day, LifeExample.MEMBER, Life.ABOVE, 1, "working-days", "9-CV", LifeExample.said("Bão")));

        report(life, RecognitionClock.DECISION, day).refusedBy("membership.recognition-limit-passed");
        report(life, RecognitionClock.DECISION, day.plusDays(1)).isAccepted();
    }

    @Test
    void nothing_runs_where_no_file_was_opened() {
        report(Life.empty(), RecognitionClock.DECISION, REVIEW_ENDS).refusedBy("membership.recognition-clock-runs");
    }
}
