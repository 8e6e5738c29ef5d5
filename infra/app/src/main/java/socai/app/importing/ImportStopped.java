package socai.app.importing;

import java.util.List;
import java.util.stream.Collectors;
import socai.spine.Text;
import socai.spine.Violation;

/** A rule forbids the import as such, not a row of it: going on would only repeat the refusal. */
public final class ImportStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String vi;
    private final String en;

    ImportStopped(List<Violation> violations) {
        this(new Text(sentences(violations, "vi"), sentences(violations, "en")));
    }

    private ImportStopped(Text why) {
        super(why.vi() + " / " + why.en());
        this.vi = why.vi();
        this.en = why.en();
    }

    public Text why() {
        return new Text(vi, en);
    }

    private static String sentences(List<Violation> violations, String language) {
        return violations.stream()
                .map(violation -> violation.sentence(language, "–") + " ("
                        + violation.citation().shown() + ")")
                .collect(Collectors.joining(" "));
    }
}
