package socai.membership.write.transfer.letter;

import java.util.List;
import java.util.Optional;
import socai.membership.write.deciding.NumberUse;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** The issuer uses a number once within so many calendar years. */
record LetterNumberFree(String number, int year, List<NumberUse> uses, Parameter scope) implements Rule {

    @Override
    public String id() {
        return "membership.transfer-letter-number-free";
    }

    @Override
    public Citation citation() {
        return scope.citation();
    }

    @Override
    public boolean holds() {
        return taken().isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Số giấy giới thiệu {number} đã được dùng năm {usedIn}.",
                "The number {number} of a letter was used in {usedIn}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Xem sổ giới thiệu sinh hoạt đảng và ghi đúng số.",
                "Check the register of introductions and give the right number.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(scope);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("number", number),
                Fact.of(
                        "usedIn",
                        taken().map(use -> Integer.toString(use.year())).orElse("—")));
    }

    private Optional<NumberUse> taken() {
        return uses.stream()
                .filter(use -> Math.abs(use.year() - year) < scope.number())
                .findFirst();
    }
}
