package socai.membership.read;

import java.util.Optional;
import java.util.stream.Collectors;
import socai.membership.events.TransferEvent;
import socai.membership.events.TransferEvent.IntroductionLetterIssued;
import socai.membership.events.TransferEvent.LetterPresented;
import socai.membership.events.TransferEvent.MemberFileSealed;
import socai.membership.events.TransferEvent.MemberReceived;
import socai.membership.events.TransferEvent.TransferCarriedOver;
import socai.membership.events.TransferEvent.TransferLatenessReported;
import socai.membership.events.TransferEvent.TransferRequested;
import socai.membership.events.TransferStage;
import socai.spine.OrganisationId;
import socai.spine.read.Columns;
import socai.spine.read.Row;

/** What the events of a transfer change in its row, apart from the stage. */
final class TransferRows {

    private TransferRows() {}

    /** @param row the file as it is so far: whom the letter is for was said by the request */
    static Columns columns(TransferEvent event, Optional<Row> row) {
        return switch (event) {
            case TransferRequested e -> requested(e);
            case IntroductionLetterIssued e ->
                Columns.of("decision_number", e.letterNumber())
                        .and("decided_by", e.organisation().raw())
                        .and("decided_on", e.on())
                        .and(
                                "route",
                                e.route().stream().map(OrganisationId::raw).collect(Collectors.joining(" ")))
                        .and("dues_on", e.duesPaidTo())
                        .and("to_org_id", row.flatMap(now -> now.optional("goal_org_id")));
            case MemberFileSealed e -> Columns.of("documents", e.documents());
            case LetterPresented e -> Columns.of("decision_late", e.late());
            case MemberReceived e -> Columns.of("review_late", e.late()).and("official_on", e.from());
            case TransferLatenessReported ignored -> Columns.of("lateness_reported", true);
            case TransferCarriedOver e -> carried(e, row);
            default -> Columns.none();
        };
    }

    /** Either end can be the one that goes on elsewhere. */
    private static Columns carried(TransferCarriedOver e, Optional<Row> row) {
        if (row.filter(now -> now.text("org_id").equals(e.from().raw())).isPresent()) {
            return Columns.of("org_id", e.to().raw());
        }
        Columns columns = Columns.of("goal_org_id", e.to().raw());
        return row.flatMap(now -> now.optional("to_org_id")).isPresent()
                ? columns.and("to_org_id", e.to().raw())
                : columns;
    }

    private static Columns requested(TransferRequested e) {
        return Columns.of("kind", "TRANSFER")
                .and("person", e.person().raw())
                .and("org_id", e.from().raw())
                .and("goal_org_id", e.to().map(to -> to.raw()))
                .and("variant", e.kind())
                .and("way", e.way().stream().map(TransferStage::name).collect(Collectors.joining(" ")))
                .and("until_on", e.lastDay())
                .and("round", 1)
                .and("opened_on", e.on())
                .and("review_late", e.late())
                .and("lateness_reported", false)
                .and("closed", false);
    }
}
