package socai.membership.write.attachrecognitiondocument;

import static socai.membership.events.LifeExample.FILE;
import static socai.membership.events.LifeExample.HASH;
import static socai.membership.events.LifeExample.PROBATION_END;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import socai.membership.events.LifeExample;
import socai.membership.events.RecognitionDocumentReceived;
import socai.membership.write.Life;
import socai.membership.write.RecognitionLife;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class AttachRecognitionDocumentTest {

    private final Life life = RecognitionLife.file(RecognitionLife.probation(Life.empty(), 20), LifeExample.opened());

    private Outcome attach(String form, LocalDate date, String hash) {
        return life.when(
                new AttachRecognitionDocumentDecider(),
                new AttachRecognitionDocument(FILE, form, date, "att-1", hash),
                Acts.on(PROBATION_END, Life.CELL));
    }

    @Test
    void a_paper_is_received_once_and_replaced_by_a_newer_one() {
        attach("10-KNĐ", PROBATION_END, HASH).wrote(RecognitionDocumentReceived.class);
        attach("10-KNĐ", PROBATION_END, HASH).wroteNothing();
        attach("10-KNĐ", PROBATION_END, "f".repeat(64)).wrote(RecognitionDocumentReceived.class);
        attach("11-KNĐ", PROBATION_END, HASH).wrote(RecognitionDocumentReceived.class);
    }

    @Test
    void a_paper_of_another_file_is_refused() {
        attach("1-KNĐ", PROBATION_END, HASH).refusedBy("membership.recognition-form-belongs");
    }

    @Test
    void a_paper_has_a_scan_and_no_future_date() {
        attach("10-KNĐ", PROBATION_END, "f".repeat(63)).refusedBy("membership.recognition-hash-of-scan");
        attach("10-KNĐ", PROBATION_END.plusDays(1), HASH).refusedBy("membership.not-in-future");
    }

    @Test
    void after_the_vote_of_the_cell_no_paper_comes_in() {
        RecognitionLife.file(life, LifeExample.proposed());

        attach("10-KNĐ", PROBATION_END, HASH).refusedBy("membership.recognition-file-stage");
    }
}
