package socai.membership.events;

/** Why a request that came by a code is not followed. No free text: it would be about somebody whom nobody knows. */
public enum JoiningRefusal {
    /** Nobody in the cell knows this person. */
    UNKNOWN,
    /** It does not agree with what stands in the books. */
    DETAILS_DIFFER,
    /** A member of another cell: a transfer is the way. */
    SITS_ELSEWHERE,
    /** No member yet: was put forward, or will be, by a nomination. */
    NOMINATION,
    /** The code was misused. */
    MISUSE
}
