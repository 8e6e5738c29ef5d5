package socai.membership.write.deciding;

import java.util.List;
import java.util.Optional;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/**
 * An organisation uses the number of a decision once within so many calendar years.
 *
 * @param year  of the decision's date
 * @param uses  dossiers that bear the number already
 * @param scope 1: once in the calendar year; 2: nor in the years next to it; at most 5, as publishing sees to
 */
public record DecisionNumberFree(String number, int year, List<NumberUse> uses, Parameter scope) implements Rule {

    @Override
    public String id() {
        return "membership.decision-number-free";
    }

    @Override
    public Citation citation() {
        return scope.citation();
    }

    private Optional<NumberUse> taken() {
        return uses.stream()
                .filter(use -> Math.abs(use.year() - year) < scope.number())
                .findFirst();
    }

    @Override
    public boolean holds() {
        return taken().isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Số quyết định {number} của năm {usedIn} đã được dùng cho hồ sơ khác ({owner}).",
                "The decision number {number} of {usedIn} is used by another file ({owner}).");
    }

    @Override
    public Text remedy() {
        return new Text("Kiểm tra lại sổ văn bản và ghi đúng số.", "Check the register and give the right number.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(scope);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("number", number),
                Fact.of("year", year),
                Fact.of(
                        "usedIn",
                        taken().map(use -> Integer.toString(use.year())).orElse("—")),
                Fact.of("owner", taken().map(NumberUse::dossier).orElse("—")));
    }
}
