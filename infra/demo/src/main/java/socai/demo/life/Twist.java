package socai.demo.life;

/** What does not go smoothly in a file. Each stands at least once in a province of full size. */
public enum Twist {
    /** Nothing. */
    PLAIN(160),

    // Asked for, and refused by a rule.
    SPONSOR_OF_ELEVEN_MONTHS(3),
    CERTIFICATE_RUN_OUT(3),
    PAPER_MISSING(4),
    WRONG_BODY_DECIDES(3),
    OFFICE_WITHOUT_RIGHT(3),
    PAST_SIXTY(2),
    CEREMONY_LATE_WITHOUT_CONSENT(3),
    NOT_YET_EIGHTEEN(1),
    CV_BEFORE_APPLICATION(2),
    CHECK_NOT_FINISHED(2),
    SECRETARY_OF_ANOTHER_CELL(2),
    NOMINATED_TWICE(2),
    VOTES_DO_NOT_ADD_UP(2),
    DECISION_NUMBER_USED(2),
    CEREMONY_BEFORE_RECEIPT(2),
    EXTENDED_TWICE(1),
    RECOGNITION_TOO_EARLY(3),
    CLASS_NOT_ATTENDED(3),

    // Known to the regulations: votes that fall short, lateness, special cases.
    THIRTEEN_OF_TWENTY(0),
    VOTE_FAILED(4),
    LISTING_FAILED(2),
    FORWARDING_FAILED(1),
    DECISION_LATE(8),
    DECISION_EXTENDED(3),
    DECISION_LATE_IN_SPITE_OF_EXTENSION(2),
    DECISION_REFUSES(3),
    CEREMONY_LATE_WITH_CONSENT(3),
    RECOGNITION_FAILS_THREE_TIMES(2),
    RECOGNITION_DECIDED_LATE(4),
    OVER_SIXTY_WITH_CONSENT(1),
    PROBLEM_FOUND(2),
    CERTIFICATE_CORRECTED(3),
    PERSON_CORRECTED(3),
    WITHDRAWN(3);

    private final int weight;

    Twist(int weight) {
        this.weight = weight;
    }

    /** How often it happens, compared with the others. */
    int weight() {
        return weight;
    }
}
