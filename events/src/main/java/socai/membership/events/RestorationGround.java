package socai.membership.events;

/** Why a membership is given back. */
public enum RestorationGround {
    /** A complaint against the removal was found right. */
    COMPLAINT_UPHELD,
    /** The competent organisation found that the decision was wrong. */
    WRONGFUL_DECISION
}
