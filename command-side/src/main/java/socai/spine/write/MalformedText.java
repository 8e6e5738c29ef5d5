package socai.spine.write;

import socai.spine.Text;
import socai.spine.TextForm;

/** A plain text of a command does not have its form; nothing was recorded. Never says the text: it may be a remark about somebody. */
public final class MalformedText extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String component;
    private final TextForm form;

    public MalformedText(String component, TextForm form) {
        super(component + " is not " + form.wanted().en());
        this.component = component;
        this.form = form;
    }

    /** Path of the component: {@code decisionNumber}, {@code evidence.number}. */
    public String component() {
        return component;
    }

    /** What it should be. */
    public Text wanted() {
        return form.wanted();
    }
}
