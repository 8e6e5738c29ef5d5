package socai.membership.events;

/** Why a member may be exempted from activities (12-HD/BTCTW IV.1.2); which of them need an end is policy. */
public enum ExemptionReason {
    WEAK_HEALTH,
    LONG_TREATMENT,
    STAY_ABROAD,
    /** Work alone, where there is no organisation or the way to one is hard. */
    ISOLATED_WORK,
    MOBILE_WORK,
    MATERNITY
}
