package socai.spine.read;

import socai.spine.Citation;

/** A citation as it may be printed: an article that nobody has checked is left out, the regulation alone is cited. */
public final class Printed {

    private Printed() {}

    public static String of(Citation citation) {
        return citation.printed().shown();
    }
}
