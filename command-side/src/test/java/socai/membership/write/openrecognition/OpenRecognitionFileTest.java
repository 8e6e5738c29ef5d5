package socai.membership.write.openrecognition;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.MEMBERSHIP;
import static socai.membership.events.LifeExample.PROBATION_END;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEvent.MemberTransferred;
import socai.membership.events.RecognitionFileOpened;
import socai.membership.events.RecognitionRefused;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.membership.write.RecognitionLife;
import socai.spine.OrganisationId;
import socai.spine.time.Deadline;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class OpenRecognitionFileTest {

    private static Outcome open(Life life, LocalDate day, OrganisationId cell) {
        return life.when(
                new OpenRecognitionFileDecider(), new OpenRecognitionFile(MEMBERSHIP, cell), Acts.on(day, cell));
    }

    private static Life life() {
        return RecognitionLife.probation(Life.empty(), 20);
    }

    @Test
    void the_file_is_opened_when_twelve_months_are_full_and_not_a_day_before() {
        open(life(), PROBATION_END.minusDays(1), Life.CELL).refusedBy("membership.recognition-probation-served");
        open(life(), PROBATION_END, Life.CELL).wrote(RecognitionFileOpened.class);
        open(life(), PROBATION_END.plusDays(1), Life.CELL).isAccepted();
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, 2025-02-28", "2024-08-31, 2025-08-31", "2024-09-15, 2025-09-15"})
    void the_end_of_probation_follows_the_month_table(LocalDate ceremony, LocalDate end) {
        Life life = RecognitionLife.probation(Life.empty(), 20, ceremony);

        open(life, end.minusDays(1), Life.CELL).refusedBy("membership.recognition-probation-served");
        assertThat(open(life, end, Life.CELL).event(RecognitionFileOpened.class).probationEnd())
                .isEqualTo(end);
    }

    @Test
    void the_clock_of_the_cell_starts_at_the_end_of_probation_however_late_the_file_is_opened() {
        RecognitionFileOpened opened =
                open(life(), PROBATION_END.plusDays(40), Life.CELL).event(RecognitionFileOpened.class);

        assertThat(opened.review()).isEqualTo(new Deadline(PROBATION_END, 30, "working-days"));
        assertThat(opened.round()).isEqualTo(1);
        assertThat(opened.person()).isEqualTo(LifeExample.MEMBER);
    }

    @Test
    void the_length_of_probation_is_read_from_the_regulation_of_the_ceremony() {
        Outcome outcome = open(life(), PROBATION_END, Life.CELL).isAccepted();

        assertThat(outcome.check("membership.recognition-probation-served").parameters())
                .singleElement()
                .satisfies(use -> assertThat(use.ref().code()).isEqualTo("24-QĐ/TW"));
    }

    @Test
    void the_cell_to_which_the_member_moved_opens_the_file_anew() {
        Life life = life();
        open(life, PROBATION_END, Life.CELL).isAccepted();
        open(life, PROBATION_END, Life.OTHER_CELL)
                .refusedBy("membership.recognition-file-stage", "membership.recognition-sits-in-this-cell");
        life.given(
                Membership.TYPE,
                MEMBERSHIP.raw(),
                new MemberTransferred(
                        MEMBERSHIP,
                        LifeExample.MEMBER,
                        LifeExample.TRANSFER,
                        Life.CELL,
                        Life.OTHER_CELL,
                        PROBATION_END));
        open(life, PROBATION_END.plusDays(1), Life.CELL).refusedBy("membership.recognition-sits-in-this-cell");

        assertThat(open(life, PROBATION_END, Life.OTHER_CELL)
                        .event(RecognitionFileOpened.class)
                        .organisation())
                .isEqualTo(Life.OTHER_CELL);
        open(life, PROBATION_END.plusDays(1), Life.OTHER_CELL).refusedBy("membership.recognition-file-stage");
    }

    @Test
    void opening_twice_writes_once() {
        Life life = life();
        open(life, PROBATION_END, Life.CELL).isAccepted();

        open(life, PROBATION_END, Life.CELL).wroteNothing();
        open(life, PROBATION_END.plusDays(1), Life.CELL).refusedBy("membership.recognition-file-stage");
    }

    @Test
    void only_the_cell_of_the_member_opens_the_file() {
        open(life(), PROBATION_END, Life.OTHER_CELL).refusedBy("membership.recognition-sits-in-this-cell");
    }

    @Test
    void an_official_member_and_a_stranger_have_no_recognition_file() {
        Life official =
                life().given(Membership.TYPE, MEMBERSHIP.raw(), LifeExample.recognized(LocalDate.of(2025, 10, 20)));

        open(official, LocalDate.of(2025, 10, 21), Life.CELL).refusedBy("membership.recognition-still-on-probation");
        open(Life.empty(), PROBATION_END, Life.CELL)
                .refusedBy("membership.recognition-still-on-probation", "membership.recognition-sits-in-this-cell");
    }

    @Test
    void a_refused_file_can_be_opened_again_and_counts_the_round() {
        Life life = RecognitionLife.file(
                RecognitionLife.proposed(life()),
                LifeExample.endings().stream()
                        .filter(RecognitionRefused.class::isInstance)
                        .findFirst()
                        .orElseThrow());

        assertThat(open(life, LocalDate.of(2025, 11, 3), Life.CELL)
                        .event(RecognitionFileOpened.class)
                        .round())
                .isEqualTo(2);
    }

    @Test
    void a_probation_that_began_before_the_book_is_judged_by_the_regulation_of_the_day() {
        LocalDate ceremony = LocalDate.of(2019, 5, 19);
        Life life = RecognitionLife.probation(Life.empty(), 20, ceremony);

        Outcome outcome = open(life, LocalDate.of(2026, 3, 2), Life.CELL).isAccepted();

        assertThat(outcome.event(RecognitionFileOpened.class).probationEnd()).isEqualTo("2020-05-19");
        assertThat(outcome.regulations()).containsExactly("294-QĐ/TW");
    }
}
