package socai.membership.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a step asks for, from {@code needs.tsv} and {@code forms.tsv}. */
public final class Needs {

    private static final Needs PACKAGED = new Needs();

    /**
     * @param parameter key of the regulation's parameter that says how many, or which papers
     * @param part      what counts; absent for papers
     */
    public record Need(String kind, String goal, String name, Optional<String> parameter, Optional<String> part) {}

    /** What stands for a form: this kind of part, as many as there are parts of {@code per}. */
    public record Form(String part, Optional<String> per) {}

    private final List<Need> needs = Tsv.read("needs.tsv", 5).stream()
            .map(row -> new Need(row.get(0), row.get(1), row.get(2), optional(row.get(3)), optional(row.get(4))))
            .toList();

    private final Map<String, Form> forms = new HashMap<>();

    private Needs() {
        Tsv.read("forms.tsv", 3).forEach(row -> forms.put(row.get(0), new Form(row.get(1), optional(row.get(2)))));
    }

    private static Optional<String> optional(String cell) {
        return cell.equals("-") ? Optional.empty() : Optional.of(cell);
    }

    public static Needs packaged() {
        return PACKAGED;
    }

    public List<Need> of(String kind, String goal) {
        return needs.stream()
                .filter(need -> need.kind().equals(kind) && need.goal().equals(goal))
                .toList();
    }

    public Form form(String code) {
        return forms.getOrDefault(code, new Form(Parts.FORM + code, Optional.empty()));
    }
}
