package socai.membership.write.admission.document;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.CELL;
import static socai.membership.events.AdmissionExample.HASH;
import static socai.membership.events.AdmissionExample.UNDER_294;
import static socai.membership.events.AdmissionExample.and;
import static socai.membership.events.AdmissionExample.document;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionDocumentReceived;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionWorld;
import socai.spine.write.Acts;
import socai.spine.write.Decider;
import socai.spine.write.DeciderFixture;

class AttachDocumentTest {

    private static final LocalDate OPENED = UNDER_294.openedOn();
    private static final LocalDate ON = OPENED.plusDays(4);

    private final DeciderFixture<AttachDocument, AdmissionFile, Decider.NoFacts> fixture =
            AdmissionWorld.standard().fixture(new AttachDocumentDecider(), UNDER_294.opened());

    private static AttachDocument attach(String form, LocalDate date) {
        return new AttachDocument(ADMISSION, form, date, "att-" + form, HASH);
    }

    @Test
    void the_application_comes_first_then_the_cv() {
        fixture.when(attach("2-KNĐ", OPENED.minusDays(5)), Acts.on(ON, CELL)).refusedBy("membership.paper-in-order");
        fixture.when(attach("1-KNĐ", OPENED.minusDays(7)), Acts.on(ON, CELL)).wrote(AdmissionDocumentReceived.class);
        fixture.when(attach("2-KNĐ", OPENED.minusDays(5)), Acts.on(ON, CELL)).wrote(AdmissionDocumentReceived.class);
    }

    @Test
    void the_papers_are_those_with_which_the_file_was_opened() {
        fixture.when(attach("1-KNĐ", OPENED.minusDays(6)), Acts.on(ON, CELL)).refusedBy("membership.paper-date-agrees");
    }

    @Test
    void an_application_later_than_the_cv_is_out_of_order() {
        var fixture = AdmissionWorld.standard()
                .fixture(new AttachDocumentDecider(), and(UNDER_294.opened(), document("2-KNĐ", OPENED.minusDays(8))));

        fixture.when(attach("1-KNĐ", OPENED.minusDays(7)), Acts.on(ON, CELL)).refusedBy("membership.paper-in-order");
    }

    @Test
    void a_cv_is_not_put_before_an_application_of_a_later_day() {
        var fixture = AdmissionWorld.standard()
                .fixture(new AttachDocumentDecider(), and(UNDER_294.opened(), document("1-KNĐ", OPENED.minusDays(4))));

        fixture.when(attach("2-KNĐ", OPENED.minusDays(5)), Acts.on(ON, CELL)).refusedBy("membership.paper-in-order");
    }

    @Test
    void papers_without_a_fixed_place_do_not_stand_in_for_those_that_have_one() {
        var fixture = AdmissionWorld.standard()
                .fixture(new AttachDocumentDecider(), and(UNDER_294.opened(), document("5-KNĐ", OPENED.minusDays(30))));

        fixture.when(attach("2-KNĐ", OPENED.minusDays(5)), Acts.on(ON, CELL)).refusedBy("membership.paper-in-order");
        fixture.when(attach("1-KNĐ", OPENED.minusDays(7)), Acts.on(ON, CELL)).isAccepted();
    }

    @Test
    void other_papers_have_no_fixed_place() {
        fixture.when(attach("5-KNĐ", ON), Acts.on(ON, CELL)).wrote(AdmissionDocumentReceived.class);
    }

    @Test
    void the_same_paper_again_writes_nothing_and_another_scan_is_another_paper() {
        fixture.when(attach("5-KNĐ", ON), Acts.on(ON, CELL)).isAccepted();
        fixture.when(attach("5-KNĐ", ON), Acts.on(ON, CELL)).wroteNothing();
        fixture.when(new AttachDocument(ADMISSION, "5-KNĐ", ON, "att-9", "f".repeat(64)), Acts.on(ON, CELL))
                .wrote(AdmissionDocumentReceived.class);
    }

    @Test
    void a_paper_of_tomorrow_is_refused() {
        fixture.when(attach("5-KNĐ", ON.plusDays(1)), Acts.on(ON, CELL)).refusedBy("membership.not-in-future");
    }

    @Test
    void a_hash_that_is_none_is_no_command() {
        assertThatThrownBy(() -> new AttachDocument(ADMISSION, "5-KNĐ", ON, "att-9", "abc"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AttachDocument(ADMISSION, " ", ON, "att-9", HASH))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
