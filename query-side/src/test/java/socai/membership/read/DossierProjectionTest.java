package socai.membership.read;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.APPLICANT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionClosed;
import socai.membership.events.AdmissionExample;
import socai.membership.events.BackgroundCheckRequested;
import socai.membership.events.CheckSubject;
import socai.membership.events.ClosingReason;
import socai.membership.events.LifeExample;
import socai.membership.events.RecognitionEvent;
import socai.membership.events.RecognitionFileOpened;
import socai.membership.events.SponsorKind;
import socai.membership.events.SponsorReplaced;
import socai.membership.events.TrainingCertificateIssued;
import socai.spine.Personal;
import socai.spine.read.Ledger;
import socai.spine.read.MemoryTables;
import socai.spine.read.Row;

class DossierProjectionTest {

    private final Ledger ledger = new Ledger();

    private MemoryTables rows() {
        return ledger.fold(new DossierProjection());
    }

    private Map<String, @Nullable Object> file(String dossier) {
        return rows().get(DossierTables.DOSSIER, Map.of("dossier", dossier)).orElseThrow();
    }

    private List<String> stages(String dossier) {
        return Row.of(rows().where(DossierTables.DOSSIER_STAGE, "dossier", dossier)).stream()
                .map(row -> row.text("stage"))
                .toList();
    }

    private List<String> parts() {
        return Row.of(rows().where(DossierTables.DOSSIER_PART, "dossier", ADMISSION.raw())).stream()
                .map(row -> row.text("part"))
                .toList();
    }

    @Test
    void an_admission_that_goes_well_ends_at_the_ceremony() {
        Lives.admission(ledger, Lives.admitted());

        assertThat(file(ADMISSION.raw()))
                .containsEntry("kind", "ADMISSION")
                .containsEntry("person", APPLICANT.raw())
                .containsEntry("org_id", AdmissionExample.CELL.raw())
                .containsEntry("stage", "ADMITTED")
                .containsEntry("closed", true)
                .containsEntry("proposed_on", Lives.ADMISSION.votedOn())
                .containsEntry("decided_on", Lives.DECIDED)
                .containsEntry("ceremony_on", Lives.CEREMONY)
                .containsEntry("last_act_on", Lives.CEREMONY)
                .containsEntry("ayes", 15)
                .containsEntry("base", 20)
                .containsEntry("needed", 14)
                .containsEntry("passed", true);
        assertThat(stages(ADMISSION.raw()))
                .containsExactlyInAnyOrder(
                        "NOMINATED",
                        "SYMPATHISER",
                        "TRAINED",
                        "APPLICANT",
                        "PROPOSED",
                        "FORWARDED",
                        "DECIDED",
                        "ADMITTED");
    }

    @Test
    void a_certificate_that_comes_too_early_or_again_moves_no_stage() {
        TrainingCertificateIssued certificate = new TrainingCertificateIssued(
                ADMISSION,
                LocalDate.of(2025, 9, 10),
                APPLICANT,
                Personal.of(APPLICANT, "CN-2"),
                LocalDate.of(2025, 9, 9),
                "Trường Chính trị");
        Lives.admission(ledger, Lives.ADMISSION.nominated());
        Lives.admission(ledger, certificate);
        assertThat(file(ADMISSION.raw())).containsEntry("stage", "NOMINATED");

        Ledger other = new Ledger();
        Lives.admission(other, Lives.ADMISSION.opened());
        Lives.admission(other, certificate);
        assertThat(other.fold(new DossierProjection())
                        .get(DossierTables.DOSSIER, Map.of("dossier", ADMISSION.raw()))
                        .orElseThrow())
                .containsEntry("stage", "APPLICANT");
    }

    @Test
    void a_closed_file_is_closed_at_any_stage() {
        Lives.admission(ledger, Lives.ADMISSION.opened());
        Lives.admission(
                ledger,
                new AdmissionClosed(ADMISSION, LocalDate.of(2025, 10, 1), APPLICANT, ClosingReason.WITHDRAWN, "1-CV"));

        assertThat(file(ADMISSION.raw())).containsEntry("stage", "CLOSED").containsEntry("closed", true);
    }

    @Test
    void a_file_holds_its_papers_sponsors_and_answers() {
        Lives.admission(ledger, Lives.ADMISSION.complete());

        assertThat(parts())
                .containsExactlyInAnyOrder(
                        "certificate",
                        "form:1-KNĐ",
                        "form:2-KNĐ",
                        "form:3-KNĐ",
                        "form:3-KNĐ",
                        "sponsor",
                        "sponsor",
                        "sponsor-member",
                        "sponsor-member",
                        "education",
                        "check",
                        "opinions");
    }

    @Test
    void a_replaced_sponsor_leaves_and_so_does_the_introduction() {
        Lives.admission(ledger, Lives.ADMISSION.complete());
        Lives.admission(
                ledger,
                new SponsorReplaced(
                        ADMISSION,
                        LocalDate.of(2025, 10, 1),
                        APPLICANT,
                        SponsorKind.OFFICIAL_MEMBER,
                        Optional.of(AdmissionExample.SPONSOR),
                        SponsorKind.YOUTH_UNION_COMMITTEE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("3-NQ/ĐTN"),
                        AdmissionExample.said("chuyển công tác")));

        assertThat(parts())
                .containsExactlyInAnyOrder(
                        "certificate",
                        "form:1-KNĐ",
                        "form:2-KNĐ",
                        "form:3-KNĐ",
                        "sponsor",
                        "sponsor",
                        "sponsor-member",
                        "sponsor-committee",
                        "education",
                        "check",
                        "opinions");
    }

    @Test
    void a_new_request_takes_the_place_of_an_older_answer() {
        Lives.admission(ledger, Lives.ADMISSION.complete());
        Lives.admission(
                ledger,
                new BackgroundCheckRequested(
                        ADMISSION, LocalDate.of(2025, 10, 1), APPLICANT, List.of(CheckSubject.PERSON), "9-CV/CB"));

        assertThat(parts()).doesNotContain("check").contains("opinions");
    }

    @Test
    void a_failed_vote_is_shown_and_moves_nothing() {
        Lives.recognition(ledger, LifeExample.opened(), LifeExample.failed(1));

        assertThat(file(LifeExample.FILE.raw()))
                .containsEntry("stage", "OPEN")
                .containsEntry("ayes", 13)
                .containsEntry("passed", false)
                .containsEntry("closed", false);
    }

    @Test
    void a_recognition_file_that_is_opened_again_begins_anew() {
        RecognitionEvent refused = LifeExample.endings().getLast();
        RecognitionFileOpened first = LifeExample.opened();
        Lives.recognition(ledger, first, LifeExample.proposed(), refused);
        assertThat(file(LifeExample.FILE.raw()))
                .containsEntry("stage", "REFUSED")
                .containsEntry("closed", true);

        Lives.recognition(
                ledger,
                new RecognitionFileOpened(
                        first.recognition(),
                        LocalDate.of(2025, 12, 1),
                        first.person(),
                        first.membership(),
                        first.organisation(),
                        2,
                        first.admissionDate(),
                        first.probationEnd(),
                        first.review()));

        assertThat(file(LifeExample.FILE.raw()))
                .containsEntry("stage", "OPEN")
                .containsEntry("round", 2)
                .containsEntry("closed", false)
                .containsEntry("proposed_on", null)
                .containsEntry("ayes", null)
                .containsEntry("decision_number", null);
        assertThat(stages(LifeExample.FILE.raw())).containsExactly("OPEN");
    }

    @Test
    void an_erased_applicant_changes_nothing_in_the_table() {
        Lives.admission(ledger, Lives.admitted());

        assertThat(Lives.erased(ledger, APPLICANT).fold(new DossierProjection()).contents())
                .isEqualTo(rows().contents());
    }

    @Test
    void the_way_of_a_file_is_the_one_that_the_data_says() {
        assertThat(Stages.packaged().of("ADMISSION"))
                .extracting(Stages.Stage::name)
                .startsWith("NOMINATED", "SYMPATHISER")
                .endsWith("REFUSED", "CLOSED");
        assertThat(Stages.packaged().enteredBy("membership.MentorAssigned")).isEqualTo(Optional.empty());
    }
}
