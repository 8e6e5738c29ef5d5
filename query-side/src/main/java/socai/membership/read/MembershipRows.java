package socai.membership.read;

import static socai.membership.read.MemberTables.MEMBERSHIP;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import socai.membership.events.Activity;
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
import socai.spine.Personal;
import socai.spine.read.Columns;
import socai.spine.read.Rows;
import socai.spine.time.Deadline;

/** What the events of a membership change. */
final class MembershipRows {

    private MembershipRows() {}

    /** @param recordedOn the day on which it was written down: from then on a code of a void card is told as void */
    static void apply(MembershipEvent event, LocalDate recordedOn, Rows rows) {
        Columns columns = switch (event) {
            case MemberAdmitted e -> admitted(e);
            case MembershipImported e -> imported(e, rows);
            case NewMemberClassCompleted e -> Columns.of("class_completed_on", e.certificateDate());
            case MemberRecognized e ->
                Columns.of("standing", Standing.OFFICIAL)
                        .and("seat_from", e.votesFrom())
                        .and("official_date", e.officialDate())
                        .and("votes_from", e.votesFrom());
            case MembershipCorrected e -> corrected(e, rows);
            case CardTroubleReported e -> CardRows.troubled(e, recordedOn, rows);
            case CardProposed ignored -> Columns.of("card_asked", "PROPOSED");
            case CardDeclined ignored -> Columns.of("card_asked", null);
            case CardDecided e -> CardRows.decided(e, card(e, Optional.of(e.cardNumber()), rows), rows);
            case CardHandedOver e -> CardRows.handedOver(e, recordedOn, rows);
            case DuplicateMembershipClosed e -> {
                CardRows.ended(e, recordedOn, rows);
                yield Columns.of("closed_on", e.from());
            }
            case MemberTransferBegun e -> Columns.of("transfer", e.transfer().raw());
            case MemberTransferred e ->
                activity(e, Activity.TEMPORARILY_OUT, Activity.ACTIVE, rows)
                        .and("org_id", e.to().raw())
                        .and("seat_from", e.since())
                        .and("transfer", null)
                        .and("host", null)
                        .and("host_until", null)
                        .and("stays", false);
            case MemberReorganised e -> Columns.of("org_id", e.to().raw()).and("seat_from", e.since());
            case MemberHosted e ->
                activity(e, Activity.ACTIVE, Activity.TEMPORARILY_OUT, rows)
                        .and("host", e.host().map(host -> host.raw()))
                        .and("host_until", e.lastDay())
                        .and("stays", true);
            case MemberTransferOver e -> over(e, rows);
            case MembershipEnded e -> {
                CardRows.ended(e, recordedOn, rows);
                yield Columns.of("closed_on", e.from()).and("ended_as", e.kind());
            }
            case MemberDied ignored -> Columns.none();
            case MemberRecordAsked ignored -> Columns.none();
            case MemberRecordOpened ignored -> Columns.none();
            case MemberRecordLatenessReported ignored -> Columns.none();
            case MemberFileEvent ignored -> Columns.none();
            case MemberExempted ignored -> Columns.of("activity", Activity.EXEMPT);
            case MemberActiveAgain ignored -> Columns.of("activity", Activity.ACTIVE);
            case MembershipRestored e -> {
                CardRows.goodAgain(e, rows);
                yield Columns.of("closed_on", null)
                        .and("ended_as", null)
                        .and("org_id", e.organisation().raw())
                        .and("seat_from", e.from())
                        .and("standing", e.standing())
                        .and("activity", Activity.ACTIVE);
            }
        };
        rows.set(MEMBERSHIP, Map.of("membership", event.membership().raw()), columns.map());
    }

    private static Columns over(MemberTransferOver e, Rows rows) {
        boolean stayed = rows.get(
                        MEMBERSHIP, Map.of("membership", e.membership().raw()))
                .filter(row -> row.get("stays") != null && (Boolean) row.get("stays"))
                .isPresent();
        return (stayed ? activity(e, Activity.TEMPORARILY_OUT, Activity.ACTIVE, rows) : Columns.none())
                .and("transfer", null)
                .and("host", null)
                .and("host_until", null)
                .and("stays", false);
    }

    /** From one state of activity to another; whoever is in neither stays in theirs, as an exempt member does. */
    private static Columns activity(MembershipEvent event, Activity from, Activity to, Rows rows) {
        return rows.get(MEMBERSHIP, Map.of("membership", event.membership().raw()))
                .filter(row -> from.name().equals(row.get("activity")))
                .map(row -> Columns.of("activity", to))
                .orElseGet(Columns::none);
    }

    private static Columns admitted(MemberAdmitted e) {
        Columns columns = Columns.of("person", e.person().raw())
                .and("org_id", e.organisation().raw())
                .and("seat_from", e.admissionDate())
                .and("standing", Standing.PROBATIONARY)
                .and("activity", Activity.ACTIVE)
                .and("admission_date", e.admissionDate())
                .and("decision_date", e.decisionDate());
        return probation(columns, Optional.of(e.probation()));
    }

    private static Columns imported(MembershipImported e, Rows rows) {
        Columns columns = Columns.of("person", e.person().raw())
                .and("org_id", e.organisation().raw())
                .and("seat_from", e.from())
                .and("standing", e.standing())
                .and("activity", e.activity())
                .and("admission_date", e.admissionDate())
                .and("decision_date", e.decisionDate())
                .and("official_date", e.officialDate())
                .and("votes_from", e.officialDate())
                .and("card_number", card(e, e.cardNumber(), rows));
        e.cardNumber().ifPresent(number -> columns.and("card_stage", "HELD").and("card_issue", 1));
        return probation(columns, e.probation());
    }

    private static Columns probation(Columns columns, Optional<Deadline> probation) {
        return columns.and("probation_start", probation.map(Deadline::start))
                .and("probation_length", probation.map(Deadline::length))
                .and("probation_unit", probation.map(Deadline::unit));
    }

    private static Columns corrected(MembershipCorrected e, Rows rows) {
        return switch (e.field()) {
            case ADMISSION_DATE -> {
                Columns columns = Columns.of("admission_date", e.newDate());
                if (e.newDate().isPresent() && onProbation(e, rows)) {
                    columns.and("probation_start", e.newDate());
                }
                yield columns;
            }
            case DECISION_DATE -> Columns.of("decision_date", e.newDate());
            case OFFICIAL_DATE -> Columns.of("official_date", e.newDate());
            case DECISION_NUMBER, CLASS_CERTIFICATE_NUMBER -> Columns.none();
            case CARD_NUMBER -> CardRows.corrected(e, card(e, e.newCard(), rows), rows);
        };
    }

    private static boolean onProbation(MembershipEvent event, Rows rows) {
        return rows.get(MEMBERSHIP, Map.of("membership", event.membership().raw()))
                .map(row -> row.get("probation_start") != null)
                .orElse(false);
    }

    private static Optional<String> card(MembershipEvent event, Optional<Personal<String>> number, Rows rows) {
        return number.flatMap(Personal::value)
                .filter(any -> !MemberProjection.erased(event.person().raw(), rows));
    }
}
