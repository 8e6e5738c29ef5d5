package socai.app.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import socai.app.importing.OrganisationReading.Founding;
import socai.app.importing.columns.OrganisationField;
import socai.app.importing.columns.ReadingFault;
import socai.app.importing.report.Fault;
import socai.app.importing.report.FaultReport;
import socai.app.importing.report.FileTally;
import socai.app.importing.report.Progress;
import socai.app.importing.sheet.Sheet;
import socai.app.importing.sheet.SheetRow;
import socai.organisation.events.OrganisationRank;
import socai.policy.write.PolicyBook;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.OrganisationId;
import socai.spine.Text;
import socai.spine.write.MalformedText;
import socai.spine.write.PlainTexts;
import socai.spine.write.Submission;

/** Takes over a list of organisations: each row by a command of its own, superiors first. */
final class OrganisationImport {

    private static final int BATCH = 200;

    private final Ledger ledger;
    private final Sheet sheet;
    private final ImportActs acts;
    private final FaultReport report;
    private final Progress progress;
    private final OrganisationReader reader;
    private final OrganisationFaults faults;
    private final FileTally tally;
    private final Cells known;
    private final RowOrder order = new RowOrder();
    private OrganisationRank top = OrganisationRank.GROUP;

    OrganisationImport(
            Ledger ledger, ListFile<OrganisationField> list, ImportActs acts, FaultReport report, Progress progress) {
        this.ledger = ledger;
        this.sheet = list.sheet();
        this.acts = acts;
        this.report = report;
        this.progress = progress;
        this.reader = new OrganisationReader(
                list.layout(),
                new PublishedTypes(
                        ledger.read(PolicyBook.TYPE, PolicyBook.STREAM).value()));
        this.faults = new OrganisationFaults(list.layout());
        this.tally = new FileTally(sheet.name(), list.layout().unused());
        this.known = new Cells(ledger, acts.today());
    }

    FileTally run() {
        progress.stage(new Text("Đọc danh sách tổ chức", "Reading the list of organisations"));
        arrange();
        progress.stage(new Text("Nhập tổ chức", "Importing organisations"));
        for (int from = 0; from < order.size(); from += BATCH) {
            sheet.requireUnchanged();
            List<OrganisationReading> batch = batch(from);
            known.prepare(batch.stream()
                    .flatMap(reading -> reading.founding().stream())
                    .flatMap(founding -> Stream.concat(founding.code().stream(), founding.parentCode().stream()))
                    .toList());
            batch.forEach(this::decide);
            progress.at(tally.done(), order.size(), tally.refused());
        }
        return tally;
    }

    private void arrange() {
        int last = OrganisationRank.values().length;
        sheet.forEach(row -> {
            if (!row.blank()) {
                Optional<OrganisationRank> rank = reader.rank(row);
                rank.filter(top::below).ifPresent(higher -> top = higher);
                order.add(row.number(), row.place(), rank.map(Enum::ordinal).orElse(last));
            }
        });
        order.sort();
        tally.rows(order.size());
    }

    /** Some rows in the order in which they are taken; those of one rank in the order of the file. */
    private List<OrganisationReading> batch(int from) {
        return order.ordered(from, from + BATCH)
                .mapToObj(position -> sheet.row(order.number(position), order.place(position)))
                .map(row -> row.fault().isPresent()
                        ? new OrganisationReading(row, Optional.empty(), Map.of())
                        : reader.read(row, top))
                .toList();
    }

    private void decide(OrganisationReading reading) {
        SheetRow row = reading.row();
        if (row.fault().isPresent()) {
            refuse(row, List.of(new Fault("", row.fault().get().text(), "import.row", "")));
        } else if (reading.founding().isEmpty()) {
            refuse(row, faults.of(reading.faults()));
        } else {
            establish(row, reading.founding().get());
        }
    }

    private void establish(SheetRow row, Founding founding) {
        Act act = acts.act("row/" + row.number());
        OrganisationId id = OrganisationId.of(act.command().derive(OrganisationId.PREFIX, 0));
        if (founding.code().flatMap(known::prepared).filter(id::equals).isPresent()) {
            tally.before(1);
            return;
        }
        Optional<OrganisationId> parent = founding.parentCode().flatMap(known::find);
        if (founding.parentCode().isPresent() && parent.isEmpty()) {
            refuse(row, faults.of(Map.of(OrganisationField.PARENT_CODE, ReadingFault.UNKNOWN_PARENT)));
            return;
        }
        Submission submission = Submission.of(founding.under(parent), act);
        try {
            PlainTexts.check(submission);
        } catch (MalformedText malformed) {
            refuse(row, faults.of(Map.of(field(malformed), ReadingFault.WRONG_FORM)));
            return;
        }
        Answer answer = ledger.submit(submission);
        if (!answer.accepted()) {
            refuse(row, faults.of(answer.violations()));
        } else if (answer.events().isEmpty()) {
            tally.before(1);
        } else {
            tally.imported(1);
            founding.code().ifPresent(code -> known.learn(code, id));
        }
    }

    private static OrganisationField field(MalformedText malformed) {
        return switch (malformed.component()) {
            case "code" -> OrganisationField.CODE;
            case "type" -> OrganisationField.TYPE;
            case "decisionNumber" -> OrganisationField.DECISION_NUMBER;
            default -> OrganisationField.NAME;
        };
    }

    private void refuse(SheetRow row, List<Fault> reasons) {
        tally.refused(reasons);
        report.add(sheet, row, reasons);
    }
}
