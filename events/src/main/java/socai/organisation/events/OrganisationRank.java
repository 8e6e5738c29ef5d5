package socai.organisation.events;

/** How high an organisation stands, from the top down; today's names of its kinds are data (organisation types). */
public enum OrganisationRank {
    CENTRAL,
    PROVINCIAL,
    ABOVE_GRASSROOTS,
    GRASSROOTS,
    SUB_GRASSROOTS,
    CELL,
    GROUP;

    /** Strictly: an organisation is never below one of its own rank, which is also why the tree has no circle. */
    public boolean below(OrganisationRank other) {
        return compareTo(other) > 0;
    }
}
