package socai.app.importing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socai.app.importing.columns.Field;
import socai.app.importing.columns.Mapping;
import socai.app.importing.report.FaultReport;
import socai.app.importing.report.FileTally;
import socai.app.importing.report.ImportSummary;
import socai.app.importing.report.Progress;
import socai.app.importing.sheet.UnusableFile;

/**
 * One import: organisations first, then members. It may be interrupted at any time; run again with the same files it
 * goes on where it was, and nothing is taken over twice.
 */
public final class ImportRun {

    private final ImportPorts ports;
    private ImportPlan plan = new ImportPlan(Optional.empty(), Optional.empty(), Mapping.NONE);
    private Progress progress = Progress.NONE;
    private @Nullable Path report;

    private ImportRun(ImportPorts ports) {
        this.ports = ports;
    }

    public static ImportRun of(ImportPorts ports) {
        return new ImportRun(ports);
    }

    public ImportRun organisations(Path list) {
        return plan(new ImportPlan(Optional.of(list), plan.members(), plan.mapping()));
    }

    public ImportRun members(Path list) {
        return plan(new ImportPlan(plan.organisations(), Optional.of(list), plan.mapping()));
    }

    public ImportRun plan(ImportPlan all) {
        this.plan = all;
        return this;
    }

    public ImportRun progress(Progress told) {
        this.progress = told;
        return this;
    }

    /** Where to write the reasons why rows are not taken over; beside it go the rows themselves. */
    public ImportRun report(Path file) {
        this.report = file;
        return this;
    }

    /**
     * Imports.
     *
     * @throws UnusableFile  when a file as a whole cannot be imported
     * @throws ImportStopped when a rule forbids the import as such
     */
    public ImportSummary run() {
        return run(new RealLedger(ports), false);
    }

    /** Decides everything and writes nothing but the report; throws like {@link #run}. */
    public ImportSummary rehearse() {
        return run(new Rehearsal(new RealLedger(ports), ports.catalogue()), true);
    }

    private ImportSummary run(Ledger ledger, boolean rehearsal) {
        plan.check();
        try (FaultReport faults = report == null ? FaultReport.none() : FaultReport.at(report, plan.files())) {
            Optional<FileTally> organisations = plan.openOrganisations().map(list -> {
                try (list) {
                    return new OrganisationImport(ledger, list, acts(list), faults, progress).run();
                }
            });
            Optional<FileTally> members = plan.openMembers().map(list -> {
                try (list) {
                    return new MemberImport(ledger, list, acts(list), faults, progress).run();
                }
            });
            return new ImportSummary(
                    rehearsal,
                    organisations.map(FileTally::summary),
                    members.map(FileTally::summary),
                    faults.written());
        }
    }

    private <F extends Enum<F> & Field> ImportActs acts(ListFile<F> list) {
        LocalDate today = ports.clocks().today();
        return ImportActs.of(today, list.sheet().hash(), list.layout().hash());
    }
}
