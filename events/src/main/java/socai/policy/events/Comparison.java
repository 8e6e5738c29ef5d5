package socai.policy.events;

import socai.spine.Ratio;

/** How ayes are held against a share: exactly the share is enough, or it is not. */
public enum Comparison {
    AT_LEAST,
    MORE_THAN;

    public boolean holds(Ratio ratio, int ayes, int base) {
        return this == AT_LEAST ? ratio.atLeast(ayes, base) : ratio.moreThan(ayes, base);
    }

    /** The smallest number of ayes that suffices. */
    public int needed(Ratio ratio, int base) {
        return this == AT_LEAST ? ratio.neededAtLeast(base) : ratio.neededMoreThan(base);
    }
}
