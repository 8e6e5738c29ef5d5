package socai.membership.read;

import static socai.membership.read.DossierTables.DOSSIER;
import static socai.membership.read.DossierTables.DOSSIER_PART;
import static socai.membership.read.DossierTables.DOSSIER_STAGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import socai.membership.events.AdmissionEvent;
import socai.membership.events.BadgeEvent;
import socai.membership.events.CorrectionEvent;
import socai.membership.events.ExemptionEvent;
import socai.membership.events.LeavingEvent;
import socai.membership.events.RecognitionEvent;
import socai.membership.events.RecognitionFileOpened;
import socai.membership.events.RemovalEvent;
import socai.membership.events.TransferEvent;
import socai.membership.events.TransferEvent.MemberReceived;
import socai.membership.events.TransferEvent.TransferReturned;
import socai.spine.DomainEvent;
import socai.spine.Recorded;
import socai.spine.read.Columns;
import socai.spine.read.LogicalNames;
import socai.spine.read.Projection;
import socai.spine.read.Row;
import socai.spine.read.Rows;
import socai.spine.read.Table;

/** The files of members: how far each has come, by the way that {@code stages.tsv} describes. */
public final class DossierProjection implements Projection {

    private final Stages stages = Stages.packaged();

    @Override
    public String name() {
        return "Dossier";
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public List<Table> tables() {
        return List.of(DOSSIER, DOSSIER_STAGE, DOSSIER_PART);
    }

    @Override
    public Set<String> streamTypes() {
        return Set.of("admission", "recognition", "transfer", "exemption", "leaving", "removal", "badge", "correction");
    }

    @Override
    public void apply(Recorded recorded, Rows rows) {
        switch (recorded.event()) {
            case AdmissionEvent event -> moved(recorded, event.on(), AdmissionRows.columns(event), rows);
            case RecognitionEvent event -> {
                if (event instanceof RecognitionFileOpened) {
                    Row.of(rows.where(DOSSIER_STAGE, "dossier", recorded.stream()))
                            .forEach(row -> rows.remove(DOSSIER_STAGE, stage(recorded.stream(), row.text("stage"))));
                }
                moved(recorded, event.on(), RecognitionRows.columns(event), rows);
            }
            case TransferEvent event -> {
                if (event instanceof TransferReturned) {
                    List.of("PRESENTED", "CHECKED")
                            .forEach(stage -> rows.remove(DOSSIER_STAGE, stage(recorded.stream(), stage)));
                }
                moved(recorded, event.on(), TransferRows.columns(event, row(recorded, rows)), rows);
                if (event instanceof MemberReceived) {
                    closed(recorded, rows);
                }
            }
            case ExemptionEvent event -> moved(recorded, event.on(), ExemptionRows.columns(event), rows);
            case LeavingEvent event -> moved(recorded, event.on(), LeavingRows.columns(event), rows);
            case BadgeEvent event -> moved(recorded, event.on(), BadgeRows.columns(event), rows);
            case RemovalEvent event -> moved(recorded, event.on(), RemovalRows.columns(event), rows);
            case CorrectionEvent event -> moved(recorded, event.on(), CorrectionRows.columns(event), rows);
            default -> {}
        }
    }

    private static Optional<Row> row(Recorded recorded, Rows rows) {
        return rows.get(DOSSIER, Map.of("dossier", recorded.stream())).map(Row::new);
    }

    /** A transfer that moves the seat ends with the reception, a stay with the return. */
    private static void closed(Recorded recorded, Rows rows) {
        boolean last = row(recorded, rows)
                .flatMap(now -> now.optional("way"))
                .filter(way -> way.endsWith("RECEIVED"))
                .isPresent();
        rows.set(
                DOSSIER,
                Map.of("dossier", recorded.stream()),
                Columns.of("closed", last).map());
    }

    private void moved(Recorded recorded, LocalDate on, Columns columns, Rows rows) {
        String dossier = recorded.stream();
        Optional<Row> row = rows.get(DOSSIER, Map.of("dossier", dossier)).map(Row::new);
        row.flatMap(now -> now.date("last_act_on"))
                .filter(last -> last.isAfter(on))
                .ifPresentOrElse(last -> columns.and("last_act_on", last), () -> columns.and("last_act_on", on));
        stages.enteredBy(LogicalNames.of(recorded.event()))
                .filter(stage -> stage.entered(row.flatMap(
                        now -> now.optional("stage").flatMap(name -> stages.named(stage.kind(), name)))))
                .ifPresent(stage -> {
                    columns.and("stage", stage.name()).and("closed", last(stage));
                    backTo(stage, dossier, rows);
                    rows.set(
                            DOSSIER_STAGE,
                            stage(dossier, stage.name()),
                            Columns.of("reached_on", on).map());
                });
        rows.set(DOSSIER, Map.of("dossier", dossier), columns.map());
        parts(recorded.event(), recorded, on, rows);
    }

    /** A round that begins anew, or a further complaint, has not reached what comes after it. */
    private void backTo(Stages.Stage stage, String dossier, Rows rows) {
        Row.of(rows.where(DOSSIER_STAGE, "dossier", dossier)).stream()
                .map(row -> row.text("stage"))
                .filter(name -> stages.named(stage.kind(), name)
                        .filter(reached -> reached.order() > stage.order())
                        .isPresent())
                .forEach(name -> rows.remove(DOSSIER_STAGE, stage(dossier, name)));
    }

    /** A file is closed at a stage that no step follows. */
    private boolean last(Stages.Stage stage) {
        return stage.role() == Stages.Role.END
                || stages.of(stage.kind()).stream()
                        .noneMatch(next -> next.order() > stage.order() && next.role() == Stages.Role.STEP);
    }

    private static Map<String, Object> stage(String dossier, String stage) {
        return Map.of("dossier", dossier, "stage", stage);
    }

    private static void parts(DomainEvent event, Recorded recorded, LocalDate on, Rows rows) {
        List<String> removed = Parts.removed(event);
        if (!removed.isEmpty()) {
            Row.of(rows.where(DOSSIER_PART, "dossier", recorded.stream())).stream()
                    .filter(row -> removed.contains(row.text("part")))
                    .forEach(row -> rows.remove(
                            DOSSIER_PART, part(recorded.stream(), row.text("part"), row.number("sequence"))));
        }
        replaced(event, recorded.stream(), rows);
        Parts.added(event)
                .forEach(part -> rows.set(
                        DOSSIER_PART,
                        part(recorded.stream(), part, recorded.sequence()),
                        Columns.of("done_on", on).map()));
    }

    private static void replaced(DomainEvent event, String dossier, Rows rows) {
        List<String> gone = Parts.replaced(event);
        if (gone.isEmpty()) {
            return;
        }
        gone.forEach(part -> removeLast(dossier, part, rows));
        String paper = Parts.paperOfReplaced(event).orElseThrow();
        if (sequences(dossier, paper, rows).size()
                > sequences(dossier, gone.getLast(), rows).size()) {
            removeLast(dossier, paper, rows);
        }
    }

    private static void removeLast(String dossier, String part, Rows rows) {
        sequences(dossier, part, rows).stream()
                .max(Long::compare)
                .ifPresent(sequence -> rows.remove(DOSSIER_PART, part(dossier, part, sequence)));
    }

    private static List<Long> sequences(String dossier, String part, Rows rows) {
        return Row.of(rows.where(DOSSIER_PART, "dossier", dossier)).stream()
                .filter(row -> row.text("part").equals(part))
                .map(row -> row.number("sequence"))
                .toList();
    }

    private static Map<String, Object> part(String dossier, String part, long sequence) {
        return Map.of("dossier", dossier, "part", part, "sequence", sequence);
    }
}
