package socai.dues.events;

import java.util.Locale;

/** The groups of members that 01-QĐ/TW and 342-QĐ/TW tell apart; what each pays is a parameter. */
public enum DuesCategory {
    /** Under compulsory social insurance: a share of the insured salary of the preceding month. */
    INSURED(DuesBasis.DECLARED),
    /** On sick or maternity leave that the insurance pays: a share of the benefit. */
    SICK_OR_MATERNITY(DuesBasis.DECLARED),
    PENSIONER(DuesBasis.DECLARED),
    /** Not insured, below retirement age: a share of the regional minimum wage. */
    UNINSURED_WORKING_AGE(DuesBasis.ZONE_WAGE),
    /** Not insured, at retirement age, without a pension. */
    UNINSURED_RETIREMENT_AGE(DuesBasis.ZONE_WAGE),
    /** Receives the social pension (trợ cấp hưu trí xã hội). */
    SOCIAL_PENSION(DuesBasis.FIXED),
    STUDENT(DuesBasis.FIXED),
    ABROAD(DuesBasis.FIXED);

    private final DuesBasis basis;

    DuesCategory(DuesBasis basis) {
        this.basis = basis;
    }

    public DuesBasis basis() {
        return basis;
    }

    /** The end of its parameters' keys: {@code dues-rate-sick-or-maternity}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
