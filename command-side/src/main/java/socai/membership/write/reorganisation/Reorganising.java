package socai.membership.write.reorganisation;

import socai.spine.Citation;
import socai.spine.Confidence;

/** Where the rules of a reorganisation stand that no parameter cites by itself. */
public final class Reorganising {

    /** No text was seen on how members are moved when an organisation ends: our own convention. */
    public static final Citation CONVENTION = new Citation("SC-01/reorganisation", "", Confidence.M);

    private Reorganising() {}
}
