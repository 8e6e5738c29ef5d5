package socai.dues.write.declare;

import static socai.dues.write.Ledger.month;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.dues.events.DuesCategory;
import socai.dues.write.Ledger;

/** {@code DeclareDuesBase}. */
class DeclareDuesBaseTest {

    @Test
    void a_share_needs_an_income_and_a_fixed_amount_needs_none() {
        Ledger ledger = Ledger.undeclared();
        ledger.declare(DuesCategory.INSURED, Optional.empty(), month(2026, 1)).refusedBy("dues.base-fits-category");
        ledger.declare(DuesCategory.INSURED, Optional.of(0L), month(2026, 1)).refusedBy("dues.base-fits-category");
        ledger.declare(DuesCategory.STUDENT, Optional.of(1L), month(2026, 1)).refusedBy("dues.base-fits-category");
        ledger.declare(DuesCategory.UNINSURED_WORKING_AGE, Optional.empty(), month(2026, 1))
                .refusedBy("dues.base-fits-category");
        ledger.declare(DuesCategory.STUDENT, Optional.empty(), LocalDate.of(2026, 1, 2))
                .refusedBy("dues.month-begins");
        ledger.declare(DuesCategory.STUDENT, Optional.empty(), month(2026, 1)).isAccepted();
        ledger.declare(DuesCategory.STUDENT, Optional.empty(), month(2026, 1)).wroteNothing();
    }
}
