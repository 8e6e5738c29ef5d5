package socai.membership.read;

import java.time.LocalDate;
import socai.membership.events.BodyBallot;
import socai.membership.events.CellBallot;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.read.Columns;

/** What files have in common that are kept for a member in rounds: how one begins, how it is voted and decided on. */
final class Rounds {

    private Rounds() {}

    /** A new round begins anew. */
    static Columns opened(String kind, PersonId person, OrganisationId cell, int round, LocalDate on) {
        return Columns.of("kind", kind)
                .and("person", person.raw())
                .and("org_id", cell.raw())
                .and("round", round)
                .and("opened_on", on)
                .and("file_opened_on", on)
                .and("proposed_on", null)
                .and("decided_on", null)
                .and("decision_number", null)
                .and("decided_by", null)
                .and("answer_number", null)
                .and("answered_by", null)
                .and("answered_on", null)
                .and("ayes", null)
                .and("base", null)
                .and("needed", null)
                .and("passed", null)
                .and("review_late", null)
                .and("decision_late", null)
                .and("lateness_reported", false)
                .and("closed", false);
    }

    static Columns voted(CellBallot vote, boolean passed) {
        return AdmissionRows.vote(vote.ayes(), vote.base(), vote.needed(), passed);
    }

    /** An answer stands beside the decision that it is about. */
    static Columns answered(OrganisationId by, String number, LocalDate on) {
        return Columns.of("answer_number", number).and("answered_by", by.raw()).and("answered_on", on);
    }

    static Columns decided(BodyBallot decision, LocalDate on) {
        return AdmissionRows.decided(decision.decidedBy(), decision.decisionNumber(), 0)
                .and("decided_on", on);
    }
}
