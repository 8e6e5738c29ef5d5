package socai.membership.read;

/** The limits that a reader follows. */
public enum ClockKind {
    /** Within what somebody on the list of sympathisers is to be reviewed again. */
    SYMPATHISER_REVIEW,
    ADMISSION_DECISION,
    ADMISSION_CEREMONY,
    PROBATION,
    /** How long a new member may take to declare what the member file begins with. */
    MEMBER_RECORD,
    RECOGNITION_REVIEW,
    RECOGNITION_DECISION,
    TRANSFER_START,
    TRANSFER_PRESENT,
    TRANSFER_TERM,
    /** The term of an exemption. */
    EXEMPTION,
    /** How long a removed person may complain. */
    REMOVAL_COMPLAINT,
    /** How long the answer to a complaint may take. */
    REMOVAL_ANSWER,
    /** How long the answer to a member's request for a correction may take. */
    CORRECTION_ANSWER,
    /** How long the payment of dues is put off. */
    DUES_DEFERRAL;

    /** Whether it merely lasts: nobody has to act by its end, so nobody can be late. */
    public boolean isPeriod() {
        return this == PROBATION || this == EXEMPTION || this == REMOVAL_COMPLAINT || this == DUES_DEFERRAL;
    }
}
