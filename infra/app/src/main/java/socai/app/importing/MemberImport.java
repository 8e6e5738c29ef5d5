package socai.app.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import socai.app.Installation;
import socai.app.importing.columns.Layout;
import socai.app.importing.columns.MemberField;
import socai.app.importing.report.Fault;
import socai.app.importing.report.FaultReport;
import socai.app.importing.report.FileTally;
import socai.app.importing.report.Progress;
import socai.app.importing.sheet.LineFault;
import socai.app.importing.sheet.Sheet;
import socai.app.importing.sheet.SheetRow;
import socai.membership.events.ImportEvent.ImportChunkRecorded;
import socai.membership.events.RowRefusal;
import socai.membership.write.importmembers.ImportMembers;
import socai.policy.write.PolicyBook;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.OrganisationId;
import socai.spine.Text;
import socai.spine.write.Submission;

/**
 * Takes over a list of members in chunks. The rows are taken cell by cell, in the order in which the cells first appear,
 * so that a chunk touches few rolls. Chunks are cut before anything is decided: the same file gives the same chunks.
 */
final class MemberImport {

    private static final int CHUNK = 500;

    private final Ledger ledger;
    private final Sheet sheet;
    private final Layout<MemberField> layout;
    private final ImportActs acts;
    private final FaultReport report;
    private final Progress progress;
    private final MemberReader reader;
    private final FileTally tally;
    private final Cells cells;
    private final RepeatedIds repeated = new RepeatedIds();
    private final MemberFaults faults;
    private final RowOrder order = new RowOrder();

    MemberImport(Ledger ledger, ListFile<MemberField> list, ImportActs acts, FaultReport report, Progress progress) {
        this.ledger = ledger;
        this.sheet = list.sheet();
        this.layout = list.layout();
        this.acts = acts;
        this.report = report;
        this.progress = progress;
        this.reader = new MemberReader(layout);
        this.tally = new FileTally(sheet.name(), layout.unused());
        this.cells = new Cells(ledger, acts.today());
        PolicyBook book = ledger.read(PolicyBook.TYPE, PolicyBook.STREAM).value();
        this.faults = new MemberFaults(layout, repeated, book, acts.today());
    }

    FileTally run() {
        progress.stage(new Text("Đọc danh sách đảng viên", "Reading the list of members"));
        arrange();
        progress.stage(new Text("Nhập đảng viên", "Importing members"));
        ChunkHistory history = ChunkHistory.read(ledger, acts.fileHash(), acts.mappingHash());
        for (int chunk = 0; chunk * CHUNK < order.size(); chunk++) {
            sheet.requireUnchanged();
            chunk(chunk, history);
            progress.at(tally.done(), order.size(), tally.refused());
        }
        return tally;
    }

    private void arrange() {
        Map<String, Integer> keys = new HashMap<>();
        sheet.forEach(row -> {
            if (row.blank()) {
                return;
            }
            int key = reader.cellCode(row)
                    .map(code -> keys.computeIfAbsent(code, any -> keys.size() + 1))
                    .orElse(0);
            repeated.see(reader.citizenId(row));
            order.add(row.number(), row.place(), key);
            progress.at(order.size(), 0, 0);
        });
        order.sort();
        repeated.seenAll();
        tally.rows(order.size());
    }

    private void chunk(int number, ChunkHistory history) {
        List<SheetRow> rows = new ArrayList<>();
        // A decision numbers its rows upwards, so within the chunk the order of the file holds.
        int[] positions =
                order.ordered(number * CHUNK, (number + 1) * CHUNK).sorted().toArray();
        for (int position : positions) {
            SheetRow row = sheet.row(order.number(position), order.place(position));
            if (row.fault().isPresent()) {
                refuse(row, List.of(whole(row.fault().get())));
            } else {
                rows.add(row);
            }
        }
        cells.prepare(
                rows.stream().flatMap(row -> reader.cellCode(row).stream()).toList());
        int part = 0;
        for (Map.Entry<OrganisationId, List<SheetRow>> tree : trees(rows).entrySet()) {
            Act act = acts.act(part == 0 ? Integer.toString(number) : number + "/" + part);
            decide(tree.getKey(), tree.getValue(), act, history);
            part++;
        }
    }

    private static Fault whole(LineFault fault) {
        return new Fault("", fault.text(), "import.row", "");
    }

    /** A command stays within one tree; a list may cover several. Rows of no known cell go with the first. */
    private Map<OrganisationId, List<SheetRow>> trees(List<SheetRow> rows) {
        Map<OrganisationId, List<SheetRow>> trees = new LinkedHashMap<>();
        List<SheetRow> nowhere = new ArrayList<>();
        for (SheetRow row : rows) {
            cell(row)
                    .ifPresentOrElse(
                            cell -> trees.computeIfAbsent(cells.root(cell), any -> new ArrayList<>())
                                    .add(row),
                            () -> nowhere.add(row));
        }
        if (!nowhere.isEmpty()) {
            OrganisationId first = trees.isEmpty()
                    ? Installation.ORGANISATION
                    : trees.keySet().iterator().next();
            List<SheetRow> all = trees.computeIfAbsent(first, any -> new ArrayList<>());
            all.addAll(nowhere);
            all.sort(Comparator.comparingInt(SheetRow::number));
        }
        return trees;
    }

    private Optional<OrganisationId> cell(SheetRow row) {
        return reader.cellCode(row).flatMap(cells::prepared);
    }

    private void decide(OrganisationId root, List<SheetRow> rows, Act act, ChunkHistory history) {
        List<MemberReading> readings =
                rows.stream().map(row -> reader.read(row, cell(row), act)).toList();
        Optional<ImportChunkRecorded> earlier =
                history.find(rows.stream().map(SheetRow::number).toList());
        Optional<ImportChunkRecorded> recorded = earlier.isPresent() ? earlier : submit(root, readings, act, history);
        Map<Integer, List<RowRefusal>> refusals = recorded.map(ImportChunkRecorded::refusals).orElse(List.of()).stream()
                .collect(Collectors.groupingBy(RowRefusal::row));
        for (MemberReading reading : readings) {
            List<RowRefusal> refused = refusals.getOrDefault(reading.row().number(), List.of());
            if (!refused.isEmpty()) {
                refuse(reading.row(), faults.of(reading, refused));
                continue;
            }
            repeated.took(reading.citizenId(), reading.row().number());
            if (earlier.isPresent() || recorded.isEmpty()) {
                tally.before(1);
            } else {
                tally.imported(1);
            }
        }
    }

    /** @return what was recorded; empty when all the rows turned out to have been taken over before */
    private Optional<ImportChunkRecorded> submit(
            OrganisationId root, List<MemberReading> readings, Act act, ChunkHistory history) {
        ImportMembers command = new ImportMembers(
                acts.fileHash(),
                acts.mappingHash(),
                root,
                readings.getFirst().row().number(),
                readings.stream().map(MemberReading::member).toList());
        Answer answer = ledger.submit(Submission.of(command, act));
        if (!answer.accepted()) {
            throw new ImportStopped(answer.violations());
        }
        return history.written(answer.events());
    }

    private void refuse(SheetRow row, List<Fault> reasons) {
        tally.refused(reasons);
        report.add(sheet, row, reasons);
    }
}
