package socai.membership.events;

/** Who put a person forward. */
public enum Nominator {
    YOUTH_UNION,
    TRADE_UNION,
    OTHER_MASS_ORGANISATION,
    OFFICIAL_MEMBER
}
