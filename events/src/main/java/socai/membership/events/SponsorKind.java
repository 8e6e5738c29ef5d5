package socai.membership.events;

/** Who answers for the applicant: an official member, or the committee of a mass organisation of the applicant's. */
public enum SponsorKind {
    OFFICIAL_MEMBER,
    YOUTH_UNION_COMMITTEE,
    TRADE_UNION_COMMITTEE
}
