package socai.organisation.events;

/** Why a term on record was corrected. A fixed list, so that no person's matter is ever told in it. */
public enum TermCorrectionReason {
    /** Something else was typed than the paper says. */
    MISTYPED,
    /** Another congress, or another day of it, was taken for the right one. */
    MISTAKEN,
    /** The paper itself was corrected by whoever issued it. */
    PAPER_CORRECTED
}
