package socai.dues.write;

import socai.spine.Citation;
import socai.spine.Confidence;

/** Where the rules on dues stand that no parameter cites by itself. */
public final class DuesSources {

    /** Our own convention on what a record must look like; no regulation says it. */
    public static final Citation RECORD = new Citation("SC-01/dues", "", Confidence.R);

    private DuesSources() {}
}
