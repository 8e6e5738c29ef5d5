package socai.spine.write;

import socai.spine.Text;
import socai.spine.TextForm;

/** A plain text of a command, or of what stands around it, does not have its form; nothing was recorded. Never says the text: it may be a remark about somebody. */
public final class MalformedText extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String component;
    private final Text wanted;

    public MalformedText(String component, TextForm form) {
        this(component, form.wanted());
    }

    /** @param wanted what it should be, in both languages: {@code a day} */
    public MalformedText(String component, Text wanted) {
        super(component + " is not " + wanted.en());
        this.component = component;
        this.wanted = wanted;
    }

    /** Path of the component: {@code decisionNumber}, {@code evidence.number}. */
    public String component() {
        return component;
    }

    /** What it should be. */
    public Text wanted() {
        return wanted;
    }
}
