package socai.policy.events;

/** Which organ of an organisation decides. */
public enum DecidingOrgan {
    COMMITTEE,
    STANDING_COMMITTEE
}
