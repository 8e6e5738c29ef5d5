package socai.membership.read.movement;

/** Where the other end of a move lies, as seen from a part of the organisation asked about. */
enum FarEnd {
    OUTSIDE,
    /** In another part. */
    BETWEEN,
    /** In the same part. */
    WITHIN
}
