package socai.membership.read.cleansing;

import static socai.membership.read.cleansing.CleansingTables.SEAT;
import static socai.membership.read.cleansing.CleansingTables.STATE;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import socai.membership.events.CardDeclined;
import socai.membership.events.MemberFileEvent;
import socai.membership.events.MemberRecordAsked;
import socai.membership.events.MemberRecordLatenessReported;
import socai.membership.events.MemberRecordOpened;
import socai.membership.events.MembershipEvent;
import socai.membership.events.MembershipEvent.CardDecided;
import socai.membership.events.MembershipEvent.CardHandedOver;
import socai.membership.events.MembershipEvent.CardProposed;
import socai.membership.events.MembershipEvent.CardTroubleReported;
import socai.membership.events.MembershipEvent.DuplicateMembershipClosed;
import socai.membership.events.MembershipEvent.MemberActiveAgain;
import socai.membership.events.MembershipEvent.MemberAdmitted;
import socai.membership.events.MembershipEvent.MemberDied;
import socai.membership.events.MembershipEvent.MemberExempted;
import socai.membership.events.MembershipEvent.MemberHosted;
import socai.membership.events.MembershipEvent.MemberRecognized;
import socai.membership.events.MembershipEvent.MemberReorganised;
import socai.membership.events.MembershipEvent.MemberTransferBegun;
import socai.membership.events.MembershipEvent.MemberTransferOver;
import socai.membership.events.MembershipEvent.MemberTransferred;
import socai.membership.events.MembershipEvent.MembershipCorrected;
import socai.membership.events.MembershipEvent.MembershipEnded;
import socai.membership.events.MembershipEvent.MembershipImported;
import socai.membership.events.MembershipEvent.MembershipRestored;
import socai.membership.events.MembershipEvent.NewMemberClassCompleted;
import socai.membership.events.Standing;
import socai.spine.OrganisationId;
import socai.spine.read.Columns;
import socai.spine.read.Row;

/** What is wrong or missing in a membership, and where the member is seated. */
final class MembershipFaults {

    private MembershipFaults() {}

    static void apply(MembershipEvent event, Marks marks) {
        switch (event) {
            case MemberAdmitted e -> {
                seated(e, e.organisation(), marks);
                state(
                        Columns.of("standing", Standing.PROBATIONARY)
                                .and("admission", e.admissionDate())
                                .and("decision", e.decisionDate())
                                .and("card", false),
                        marks);
            }
            case MembershipImported e -> {
                seated(e, e.organisation(), marks);
                state(
                        Columns.of("standing", e.standing())
                                .and("admission", e.admissionDate())
                                .and("decision", e.decisionDate())
                                .and("official", e.officialDate())
                                .and("card", e.cardNumber().isPresent()),
                        marks);
            }
            case MemberRecognized e ->
                state(Columns.of("standing", Standing.OFFICIAL).and("official", e.officialDate()), marks);
            case MembershipCorrected e -> corrected(e, marks);
            case CardDecided ignored -> state(Columns.of("card", true), marks);
            case MemberTransferred e -> moved(e, e.to(), marks);
            case MemberReorganised e -> moved(e, e.to(), marks);
            case MembershipEnded ignored -> unseated(marks);
            case DuplicateMembershipClosed ignored -> unseated(marks);
            case MembershipRestored e -> {
                seated(e, e.organisation(), marks);
                state(Columns.of("standing", e.standing()), marks);
            }
            case MemberDied ignored -> {}
            case MemberExempted ignored -> {}
            case MemberActiveAgain ignored -> {}
            case MemberTransferBegun ignored -> {}
            case MemberHosted ignored -> {}
            case MemberTransferOver ignored -> {}
            case NewMemberClassCompleted ignored -> {}
            case CardTroubleReported ignored -> {}
            case CardProposed ignored -> {}
            case CardDeclined ignored -> {}
            case CardHandedOver ignored -> {}
            case MemberRecordAsked ignored -> {}
            case MemberRecordOpened ignored -> {}
            case MemberRecordLatenessReported ignored -> {}
            case MemberFileEvent ignored -> {}
        }
    }

    private static void moved(MembershipEvent event, OrganisationId to, Marks marks) {
        unseated(marks);
        seated(event, to, marks);
    }

    private static void corrected(MembershipCorrected e, Marks marks) {
        switch (e.field()) {
            case ADMISSION_DATE -> state(Columns.of("admission", e.newDate()), marks);
            case DECISION_DATE -> state(Columns.of("decision", e.newDate()), marks);
            case OFFICIAL_DATE -> state(Columns.of("official", e.newDate()), marks);
            case CARD_NUMBER -> state(Columns.of("card", e.newCard().isPresent()), marks);
            case DECISION_NUMBER, CLASS_CERTIFICATE_NUMBER -> {}
        }
    }

    private static void state(Columns columns, Marks marks) {
        Map<String, String> key = Map.of("membership", marks.stream());
        marks.rows().set(STATE, key, columns.map());
        Row now = new Row(marks.rows().get(STATE, key).orElseThrow());
        boolean official = now.optional("standing")
                .filter(Standing.OFFICIAL.name()::equals)
                .isPresent();
        Optional<LocalDate> admission = now.date("admission");
        Optional<LocalDate> decision = now.date("decision");
        Optional<LocalDate> officialOn = now.date("official");
        marks.mark(RecordRule.DECISION_DATE_MISSING, decision.isEmpty());
        marks.mark(RecordRule.OFFICIAL_DATE_MISSING, official && officialOn.isEmpty());
        marks.mark(RecordRule.CARD_MISSING, official && !now.flag("card"));
        marks.mark(
                RecordRule.DATES_ORDER,
                after(decision, admission)
                        || (admission.isPresent() && !after(officialOn, admission) && officialOn.isPresent()));
    }

    /** Where either is unknown nothing is out of order by this. */
    private static boolean after(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isAfter(other.get());
    }

    private static void seated(MembershipEvent e, OrganisationId organisation, Marks marks) {
        marks.rows()
                .set(
                        SEAT,
                        Map.of("membership", marks.stream(), "sequence", marks.sequence()),
                        Columns.of("person", e.person().raw())
                                .and("org_id", organisation.raw())
                                .and("since", marks.day())
                                .map());
    }

    private static void unseated(Marks marks) {
        Row.of(marks.rows().where(SEAT, "membership", marks.stream())).stream()
                .filter(row -> row.date("until").isEmpty())
                .forEach(row -> marks.rows()
                        .set(
                                SEAT,
                                Map.of("membership", marks.stream(), "sequence", row.number("sequence")),
                                Columns.of("until", marks.day()).map()));
    }
}
