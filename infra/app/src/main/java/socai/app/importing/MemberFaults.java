package socai.app.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import socai.app.importing.columns.Layout;
import socai.app.importing.columns.MemberField;
import socai.app.importing.columns.ReadingFault;
import socai.app.importing.report.Fault;
import socai.membership.events.ImportColumn;
import socai.membership.events.RowRefusal;
import socai.membership.write.rules.Sources;
import socai.policy.write.PolicyBook;
import socai.spine.Anchors;
import socai.spine.Citation;
import socai.spine.Text;

/** Puts together for people what was wrong in reading a row and which rules refused it. */
final class MemberFaults {

    private static final Set<String> SAME_PERSON =
            Set.of("membership.import-citizen-id-free", "membership.import-citizen-id-once");

    private final Layout<MemberField> layout;
    private final RepeatedIds repeated;
    private final PolicyBook book;
    private final LocalDate today;

    MemberFaults(Layout<MemberField> layout, RepeatedIds repeated, PolicyBook book, LocalDate today) {
        this.layout = layout;
        this.repeated = repeated;
        this.book = book;
        this.today = today;
    }

    /** A fault in reading says more than the rule that it makes fail, and stands for the whole column. */
    List<Fault> of(MemberReading reading, List<RowRefusal> refusals) {
        List<Fault> faults = new ArrayList<>();
        Set<ImportColumn> told = new HashSet<>();
        reading.faults().forEach((field, fault) -> {
            told.add(field.column());
            faults.add(new Fault(layout.title(field), fault.text(), fault.rule(), ""));
        });
        for (RowRefusal refusal : refusals) {
            if (!told.contains(refusal.column())) {
                faults.add(refused(reading, refusal));
            }
        }
        return faults;
    }

    private Fault refused(MemberReading reading, RowRefusal refusal) {
        String column = Arrays.stream(MemberField.values())
                .filter(field -> field.column() == refusal.column())
                .findFirst()
                .map(layout::title)
                .orElse("");
        Optional<Integer> same =
                SAME_PERSON.contains(refusal.ruleId()) ? repeated.tookFrom(reading.citizenId()) : Optional.empty();
        if (same.isPresent()) {
            ReadingFault twice = ReadingFault.TWICE_IN_FILE;
            Text row = new Text("Dòng: " + same.get() + ".", "Row: " + same.get() + ".");
            return new Fault(column, twice.text(), twice.rule(), Sources.RECORD.shown(), row);
        }
        return new Fault(
                column,
                RuleTexts.violated(refusal.ruleId()),
                refusal.ruleId(),
                citation(refusal.ruleId(), reading).shown());
    }

    /** The record of an import keeps rule ids only; two of the rules stand where a parameter stands. */
    private Citation citation(String rule, MemberReading reading) {
        LocalDate admission = reading.member().admissionDate().orElse(today);
        return switch (rule) {
            case "membership.import-old-enough" -> citation("admission-min-age-months", Anchors.act(admission));
            case "membership.import-official-after-probation" ->
                citation("probation-length", Anchors.act(today).clockStart(admission));
            default -> Sources.RECORD;
        };
    }

    private Citation citation(String parameter, Anchors at) {
        return book.has(parameter, at) ? book.parameter(parameter, at).citation() : Sources.RECORD;
    }
}
