package socai.dues.read;

import static socai.dues.read.DuesTables.MEMBER;
import static socai.dues.read.DuesTables.SPAN;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socai.membership.events.CorrectedField;
import socai.membership.events.MembershipEvent;
import socai.membership.events.MembershipEvent.CardDecided;
import socai.membership.events.MembershipEvent.CardDeclined;
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
import socai.spine.OrganisationId;
import socai.spine.read.Columns;
import socai.spine.read.Rows;

/** Where a membership puts a member, from its own events: whoever stays elsewhere for a time pays there. */
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
            case MemberTransferred e -> move(event, e.to(), e.since(), rows);
            case MemberReorganised e -> reorganised(e, rows);
            case MemberHosted e -> e.host().ifPresent(host -> hosted(e, host, rows));
            case MemberTransferOver e ->
                home(event, rows).ifPresent(home -> move(event, OrganisationId.of(home), e.on(), rows));
            case DuplicateMembershipClosed e -> end(event, e.from(), rows);
            case MembershipEnded e -> end(event, e.from(), rows);
            case MembershipRestored e -> begin(event, e.organisation(), e.from(), rows);
            case MemberDied ignored -> {}
            case MemberExempted ignored -> {}
            case MemberActiveAgain ignored -> {}
            case MemberTransferBegun ignored -> {}
            case MemberRecognized ignored -> {}
            case MembershipCorrected ignored -> {}
            case NewMemberClassCompleted ignored -> {}
            case CardTroubleReported ignored -> {}
            case CardProposed ignored -> {}
            case CardDecided ignored -> {}
            case CardDeclined ignored -> {}
            case CardHandedOver ignored -> {}
        }
    }

    /** The seat moves; who is away pays on where they are. */
    private static void reorganised(MemberReorganised e, Rows rows) {
        if (home(e, rows).isPresent()) {
            member(e, Columns.of("home", e.to().raw()), rows);
        } else {
            move(e, e.to(), e.since(), rows);
        }
    }

    private static void hosted(MemberHosted e, OrganisationId host, Rows rows) {
        String home = home(e, rows)
                .or(() -> open(e, rows).map(row -> String.valueOf(row.get("org_id"))))
                .orElse(null);
        move(e, host, e.since(), rows);
        member(e, Columns.of("home", home), rows);
    }

    /** The cell of the seat of a member who stays elsewhere. */
    private static Optional<String> home(MembershipEvent event, Rows rows) {
        return rows.get(MEMBER, Map.of("membership", event.membership().raw()))
                .map(row -> row.get("home"))
                .map(String.class::cast);
    }

    private static void move(MembershipEvent event, OrganisationId to, LocalDate since, Rows rows) {
        end(event, since, rows);
        begin(event, to, since, rows);
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
        open(event, rows)
                .ifPresent(row -> rows.set(
                        SPAN,
                        Map.of(
                                "membership",
                                event.membership().raw(),
                                "from_on",
                                Objects.requireNonNull(row.get("from_on"))),
                        Columns.of("until_on", until).map()));
        member(event, Columns.of("home", null), rows);
    }

    private static Optional<Map<String, @Nullable Object>> open(MembershipEvent event, Rows rows) {
        return rows.where(SPAN, "membership", event.membership().raw()).stream()
                .filter(row -> row.get("until_on") == null)
                .findFirst();
    }
}
