package socai.dues.read;

import static socai.dues.read.DuesTables.MEMBER;
import static socai.dues.read.DuesTables.SPAN;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import socai.membership.events.CorrectedField;
import socai.membership.events.MembershipEvent;
import socai.membership.events.MembershipEvent.DuplicateMembershipClosed;
import socai.membership.events.MembershipEvent.MemberAdmitted;
import socai.membership.events.MembershipEvent.MemberTransferred;
import socai.membership.events.MembershipEvent.MembershipCorrected;
import socai.membership.events.MembershipEvent.MembershipEnded;
import socai.membership.events.MembershipEvent.MembershipImported;
import socai.membership.events.MembershipEvent.MembershipRestored;
import socai.spine.OrganisationId;
import socai.spine.read.Columns;
import socai.spine.read.Rows;

/** Where a membership puts a member, from its own events. */
final class SpanRows {

    private SpanRows() {}

    static void apply(MembershipEvent event, Rows rows) {
        switch (event) {
            case MemberAdmitted e -> {
                begin(event, e.organisation(), e.admissionDate(), rows);
                member(
                        event,
                        Columns.of("admission_date", e.admissionDate()).and("decision_date", e.decisionDate()),
                        rows);
            }
            case MembershipImported e -> {
                begin(event, e.organisation(), e.from(), rows);
                member(
                        event,
                        Columns.of("admission_date", e.admissionDate()).and("decision_date", e.decisionDate()),
                        rows);
            }
            case MembershipCorrected e
            when e.field() == CorrectedField.ADMISSION_DATE ->
                member(event, Columns.of("admission_date", e.newDate()), rows);
            case MembershipCorrected e
            when e.field() == CorrectedField.DECISION_DATE ->
                member(event, Columns.of("decision_date", e.newDate()), rows);
            case MemberTransferred e -> {
                end(event, e.since(), rows);
                begin(event, e.to(), e.since(), rows);
            }
            case DuplicateMembershipClosed e -> end(event, e.from(), rows);
            case MembershipEnded e -> end(event, e.from(), rows);
            case MembershipRestored e -> begin(event, e.organisation(), e.from(), rows);
            default -> {}
        }
    }

    private static void member(MembershipEvent event, Columns columns, Rows rows) {
        rows.set(
                MEMBER,
                Map.of("membership", event.membership().raw()),
                columns.and("person", event.person().raw()).map());
    }

    private static void begin(MembershipEvent event, OrganisationId organisation, LocalDate from, Rows rows) {
        rows.set(
                SPAN,
                Map.of("membership", event.membership().raw(), "from_on", from),
                Columns.of("person", event.person().raw())
                        .and("org_id", organisation.raw())
                        .and("until_on", null)
                        .map());
    }

    private static void end(MembershipEvent event, LocalDate until, Rows rows) {
        String membership = event.membership().raw();
        rows.where(SPAN, "membership", membership).stream()
                .filter(row -> row.get("until_on") == null)
                .forEach(row -> rows.set(
                        SPAN,
                        Map.of("membership", membership, "from_on", Objects.requireNonNull(row.get("from_on"))),
                        Columns.of("until_on", until).map()));
    }
}
