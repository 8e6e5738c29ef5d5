package socai.membership.read;

import socai.spine.read.Shown;

/** What kinds of files and their stages are called. */
public final class StageWords {

    private static final String CONTEXT = "membership";

    private final Shown shown;

    public StageWords(Shown shown) {
        this.shown = shown;
    }

    public String kind(String kind) {
        return word("kind." + kind);
    }

    /** How far the file is, for a list. */
    public String stage(String kind, String stage) {
        return word("stage." + kind + "." + stage);
    }

    /** The step on the rail. */
    public String step(String kind, String stage) {
        return word("step." + kind + "." + stage);
    }

    public String need(String need) {
        return word("need." + need);
    }

    /** A form by its code; an unknown one is called by it. */
    public String form(String code) {
        return shown.sentences()
                .find(CONTEXT, "form." + code, shown.language())
                .map(name -> name + " (" + code + ")")
                .orElse(code);
    }

    private String word(String key) {
        return shown.sentences().find(CONTEXT, key, shown.language()).orElse(key);
    }
}
