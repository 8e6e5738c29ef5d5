package socai.membership.write.deciding;

import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/**
 * A committee uses a number once in its term, whatever the calendar year.
 *
 * @param scope says that numbers count per term
 */
public record NumberFreeInTerm(String number, TermUse use, Parameter scope) implements Rule {

    @Override
    public String id() {
        return "membership.number-free-in-term";
    }

    @Override
    public Citation citation() {
        return scope.citation();
    }

    @Override
    public boolean holds() {
        return use.dossiers().isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Số {number} đã được dùng trong nhiệm kỳ {term} (đánh số từ ngày {countsFrom}) cho hồ sơ khác ({usedBy}).",
                "The number {number} is used in the term {term} (numbered from {countsFrom}) by another file ({usedBy}).");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Xem sổ đăng ký văn bản của nhiệm kỳ và ghi số tiếp theo; số chỉ đánh lại từ 01 ở nhiệm kỳ sau.",
                "Check the register of the term and give the next number; numbers begin again with the next term only.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(scope);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("number", number),
                Fact.of("term", use.term().value().name(), use.term()),
                Fact.of("countsFrom", use.term().value().from(), use.term()),
                Fact.of("usedBy", use.dossiers().stream().findFirst().orElse("—")));
    }
}
