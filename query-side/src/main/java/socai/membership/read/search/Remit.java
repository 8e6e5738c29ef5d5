package socai.membership.read.search;

import java.util.Map;

/**
 * The organisations that may be seen, each with the branch it belongs to: the organisation directly below the reader's
 * own, or that one itself. Two of them are never equal, so that an index may keep what it worked out for one.
 */
public final class Remit {

    private final Map<String, String> branchOf;

    public Remit(Map<String, String> branchOf) {
        this.branchOf = Map.copyOf(branchOf);
    }

    public Map<String, String> branchOf() {
        return branchOf;
    }

    public boolean covers(String organisation) {
        return branchOf.containsKey(organisation);
    }
}
