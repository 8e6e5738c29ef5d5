package socai.membership.read;

import socai.membership.events.AdmissionCarriedOver;
import socai.membership.events.AdmissionCeremonyHeld;
import socai.membership.events.AdmissionDecided;
import socai.membership.events.AdmissionEvent;
import socai.membership.events.AdmissionFileOpened;
import socai.membership.events.AdmissionProposed;
import socai.membership.events.AdmissionRefused;
import socai.membership.events.AdmissionVoteFailed;
import socai.membership.events.EliteMassNominated;
import socai.membership.events.LatenessReported;
import socai.spine.OrganisationId;
import socai.spine.read.Columns;

/** What the events of an admission file change in its row, apart from the stage. */
final class AdmissionRows {

    private AdmissionRows() {}

    static Columns columns(AdmissionEvent event) {
        return switch (event) {
            case EliteMassNominated e ->
                Columns.of("kind", "ADMISSION")
                        .and("person", e.person().raw())
                        .and("org_id", e.organisation().raw())
                        .and("round", 1)
                        .and("opened_on", e.on())
                        .and("lateness_reported", false)
                        .and("closed", false);
            case AdmissionFileOpened e -> Columns.of("file_opened_on", e.on());
            case AdmissionProposed e ->
                vote(e.ayes(), e.base(), e.needed(), true).and("proposed_on", e.on());
            case AdmissionVoteFailed e -> vote(e.ayes(), e.base(), e.needed(), false);
            case AdmissionDecided e ->
                decided(e.decidedBy(), e.decisionNumber(), e.late()).and("decided_on", e.on());
            case AdmissionRefused e ->
                decided(e.decidedBy(), e.decisionNumber(), e.late()).and("decided_on", e.on());
            case AdmissionCeremonyHeld e -> Columns.of("ceremony_on", e.on()).and("ceremony_late", e.late());
            case LatenessReported ignored -> Columns.of("lateness_reported", true);
            case AdmissionCarriedOver e -> Columns.of("org_id", e.to().raw());
            default -> Columns.none();
        };
    }

    static Columns vote(int ayes, int base, int needed, boolean passed) {
        return Columns.of("ayes", ayes).and("base", base).and("needed", needed).and("passed", passed);
    }

    static Columns decided(OrganisationId by, String number, int late) {
        return Columns.of("decided_by", by.raw()).and("decision_number", number).and("decision_late", late);
    }
}
