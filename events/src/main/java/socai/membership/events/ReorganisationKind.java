package socai.membership.events;

/** What becomes of an organisation (hợp nhất, sáp nhập; chia; tách). */
public enum ReorganisationKind {
    /** It goes into another one, old or new, and ends. */
    MERGED,
    /** Its members go to several others by a list, and it ends. */
    DIVIDED,
    /** Some of its members go to others by a list; it stays. */
    SEPARATED;

    /** Whether the organisation ends with it. */
    public boolean ends() {
        return this != SEPARATED;
    }
}
