package socai.spine;

import socai.spine.time.WorkingCalendar;

/** What was published when the decision was taken. Every parameter that is asked for is recorded with the decision. */
public interface Policies {

    /**
     * The parameter in force: the version valid at the act's date names the anchor, the anchor's date chooses the version.
     *
     * @throws NoPolicyInForce when no published regulation gives this parameter at that date
     */
    Parameter parameter(String key, Anchors at);

    /** Whether {@link #parameter} would answer. */
    boolean has(String key, Anchors at);

    /** The working-day calendar as published. */
    WorkingCalendar calendar();
}
