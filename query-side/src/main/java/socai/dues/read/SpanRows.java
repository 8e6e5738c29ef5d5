package socai.dues.read;

import static socai.dues.read.DuesTables.MEMBER;
import static socai.dues.read.DuesTables.SPAN;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socai.membership.events.CardDeclined;
import socai.membership.events.CorrectedField;
import socai.membership.events.MemberFileEvent;
import socai.membership.events.MemberFileEvent.FilePaperRebuilt;
import socai.membership.events.MemberFileEvent.LostFileInquiryClosed;
import socai.membership.events.MemberFileEvent.MemberFileArchived;
import socai.membership.events.MemberFileEvent.MemberFileLost;
import socai.membership.events.MemberFileEvent.MemberFileRestored;
import socai.membership.events.MemberFileEvent.PartyAgeBroken;
import socai.membership.events.MemberFileEvent.PartyAgeCertified;
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
import socai.organisation.events.OrganisationEvent.OrganisationDissolved;
import socai.spine.OrganisationId;
import socai.spine.read.Columns;
import socai.spine.read.Rows;

/** Where a membership puts a member, from its own events: whoever stays elsewhere for a time pays there. */
final class SpanRows {

    /** The membership and its person, as ids. */
    private record Whose(String membership, String person) {

        static Whose of(MembershipEvent event) {
            return new Whose(event.membership().raw(), event.person().raw());
        }
    }

    private SpanRows() {}

    static void apply(MembershipEvent event, Rows rows) {
        Whose whose = Whose.of(event);
        switch (event) {
            case MemberAdmitted e -> {
                begin(whose, e.organisation().raw(), e.admissionDate(), rows);
                member(
                        whose,
                        Columns.of("admission_date", e.admissionDate()).and("decision_date", e.decisionDate()),
                        rows);
            }
            case MembershipImported e -> {
                begin(whose, e.organisation().raw(), e.from(), rows);
                member(
                        whose,
                        Columns.of("admission_date", e.admissionDate()).and("decision_date", e.decisionDate()),
                        rows);
            }
            case MembershipCorrected e
            when e.field() == CorrectedField.ADMISSION_DATE ->
                member(whose, Columns.of("admission_date", e.newDate()), rows);
            case MembershipCorrected e
            when e.field() == CorrectedField.DECISION_DATE ->
                member(whose, Columns.of("decision_date", e.newDate()), rows);
            case MemberTransferred e -> move(whose, e.to().raw(), e.since(), rows);
            case MemberReorganised e -> reorganised(e, rows);
            case MemberHosted e -> e.host().ifPresent(host -> hosted(e, host, rows));
            case MemberTransferOver e -> home(whose, rows).ifPresent(home -> move(whose, home, over(e, rows), rows));
            case DuplicateMembershipClosed e -> end(whose, e.from(), rows);
            case MembershipEnded e -> end(whose, e.from(), rows);
            case MembershipRestored e -> begin(whose, e.organisation().raw(), e.from(), rows);
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
            case MemberRecordAsked ignored -> {}
            case MemberRecordOpened ignored -> {}
            case MemberRecordLatenessReported ignored -> {}
            case MemberFileEvent e -> aged(e, whose, rows);
        }
    }

    /** From what the exemption by Party age is counted. */
    private static void aged(MemberFileEvent event, Whose whose, Rows rows) {
        switch (event) {
            case PartyAgeCertified e -> member(whose, Columns.of("age_from", e.from()), rows);
            case PartyAgeBroken e ->
                member(
                        whose,
                        Columns.of("gap_years", e.gap().gapYears())
                                .and("gap_months", e.gap().gapMonths())
                                .and("gap_days", e.gap().gapDays()),
                        rows);
            case MemberFileLost ignored -> {}
            case LostFileInquiryClosed ignored -> {}
            case FilePaperRebuilt ignored -> {}
            case MemberFileRestored ignored -> {}
            case MemberFileArchived ignored -> {}
        }
    }

    /** Whoever stays in an organisation that ends pays at home from that day on. */
    static void hostEnded(OrganisationDissolved e, Rows rows) {
        for (Map<String, @Nullable Object> row :
                rows.where(SPAN, "org_id", e.organisation().raw())) {
            Whose guest = new Whose(String.valueOf(row.get("membership")), String.valueOf(row.get("person")));
            if (row.get("until_on") == null) {
                home(guest, rows).ifPresent(home -> move(guest, home, e.on(), rows));
            }
        }
    }

    /** Where a stay is ended later than it was meant to last, the months since are owed at home all the same. */
    private static LocalDate over(MemberTransferOver e, Rows rows) {
        return rows.get(MEMBER, Map.of("membership", e.membership().raw()))
                .map(row -> row.get("stay_last"))
                .map(LocalDate.class::cast)
                .map(last -> last.plusDays(1))
                .filter(e.on()::isAfter)
                .orElse(e.on());
    }

    /** The seat moves; who is away pays on where they are. */
    private static void reorganised(MemberReorganised e, Rows rows) {
        Whose whose = Whose.of(e);
        if (home(whose, rows).isPresent()) {
            member(whose, Columns.of("home", e.to().raw()), rows);
        } else {
            move(whose, e.to().raw(), e.since(), rows);
        }
    }

    private static void hosted(MemberHosted e, OrganisationId host, Rows rows) {
        Whose whose = Whose.of(e);
        String home = home(whose, rows)
                .or(() -> open(whose, rows).map(row -> String.valueOf(row.get("org_id"))))
                .orElse(null);
        move(whose, host.raw(), e.since(), rows);
        member(whose, Columns.of("home", home).and("stay_last", e.lastDay()), rows);
    }

    /** The cell of the seat of a member who stays elsewhere. */
    private static Optional<String> home(Whose whose, Rows rows) {
        return rows.get(MEMBER, Map.of("membership", whose.membership()))
                .map(row -> row.get("home"))
                .map(String.class::cast);
    }

    private static void move(Whose whose, String to, LocalDate since, Rows rows) {
        end(whose, since, rows);
        begin(whose, to, since, rows);
    }

    private static void member(Whose whose, Columns columns, Rows rows) {
        rows.set(
                MEMBER,
                Map.of("membership", whose.membership()),
                columns.and("person", whose.person()).map());
    }

    private static void begin(Whose whose, String organisation, LocalDate from, Rows rows) {
        rows.set(
                SPAN,
                Map.of("membership", whose.membership(), "from_on", from),
                Columns.of("person", whose.person())
                        .and("org_id", organisation)
                        .and("until_on", null)
                        .map());
    }

    private static void end(Whose whose, LocalDate until, Rows rows) {
        open(whose, rows)
                .ifPresent(row -> rows.set(
                        SPAN,
                        Map.of("membership", whose.membership(), "from_on", Objects.requireNonNull(row.get("from_on"))),
                        Columns.of("until_on", until).map()));
        member(whose, Columns.of("home", null).and("stay_last", null), rows);
    }

    private static Optional<Map<String, @Nullable Object>> open(Whose whose, Rows rows) {
        return rows.where(SPAN, "membership", whose.membership()).stream()
                .filter(row -> row.get("until_on") == null)
                .findFirst();
    }
}
