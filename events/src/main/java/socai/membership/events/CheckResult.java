package socai.membership.events;

/** How a background check came out. A problem is weighed by people; it does not end the file by itself. */
public enum CheckResult {
    CLEAR,
    PROBLEM
}
