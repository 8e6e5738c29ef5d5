package socai.dues.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.Parameter;

/**
 * What is due for one month, and from what it was computed.
 *
 * @param month      its first day
 * @param amount     in whole đồng; 0 unless something is owed
 * @param base       what a share was taken of, in whole đồng; absent for a fixed amount
 * @param relief     percent taken off, 0 for none
 * @param parameters those that decided, the rate or the fixed amount first
 */
public record MonthlyDue(
        LocalDate month,
        Kind kind,
        long amount,
        Optional<DuesCategory> category,
        Optional<Long> base,
        int relief,
        List<Parameter> parameters) {

    /** Why this much is due. */
    public enum Kind {
        OWED,
        /** By years of Party age. */
        EXEMPT_BY_AGE,
        /** By what the member lives on. */
        EXEMPT_BY_CATEGORY,
        /** On application. */
        EXEMPT_BY_RELIEF,
        /** Nobody has said yet from what the amount is computed. */
        UNDECLARED,
        /** What the member lives on was erased. */
        ERASED,
        /** No regulation in force says an amount for this category. */
        NOT_REGULATED
    }

    public boolean owed() {
        return kind == Kind.OWED;
    }

    public boolean known() {
        return kind != Kind.UNDECLARED && kind != Kind.ERASED && kind != Kind.NOT_REGULATED;
    }
}
