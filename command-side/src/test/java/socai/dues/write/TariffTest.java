package socai.dues.write;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.MEMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import socai.dues.events.Declaration;
import socai.dues.events.DuesBasis;
import socai.dues.events.DuesCategory;
import socai.dues.events.MonthlyDue;
import socai.dues.events.MonthlyDue.Kind;
import socai.dues.events.Obligation;
import socai.dues.events.Relief;
import socai.dues.events.Tariff;
import socai.dues.events.WageZone;
import socai.policy.write.TestPolicies;
import socai.spine.Personal;
import socai.spine.time.PartyAge;

class TariffTest {

    private static final Tariff TARIFF = MemberDecider.tariff(TestPolicies.book());
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private static Obligation obligation(DuesCategory category, long base, WageZone zone) {
        return new Obligation(
                List.of(new Declaration(
                        LONG_AGO,
                        category,
                        category.basis() == DuesBasis.DECLARED
                                ? Optional.of(Personal.of(MEMBER, base))
                                : Optional.empty(),
                        category.basis() == DuesBasis.ZONE_WAGE ? Optional.of(zone) : Optional.empty())),
                List.of(),
                Optional.of(PartyAge.since(LocalDate.of(2010, 5, 19))));
    }

    @ParameterizedTest
    @CsvSource({
        // 342-QĐ/TW until 31 January 2026, 01-QĐ/TW from 1 February 2026, its higher rates from 2028
        "2026-01-31, INSURED,                  8245600, I,   82456",
        "2026-02-01, INSURED,                  8245600, I,   82456",
        "2026-02-01, INSURED,                  8245650, I,   82457",
        "2026-02-01, INSURED,                  8245649, I,   82456",
        "2026-02-01, SICK_OR_MATERNITY,        6184200, I,   61842",
        "2026-02-01, PENSIONER,                5000100, I,   25001",
        "2026-01-31, UNINSURED_WORKING_AGE,          0, I,   10000",
        "2026-02-01, UNINSURED_WORKING_AGE,          0, I,   15930",
        "2026-02-01, UNINSURED_WORKING_AGE,          0, II,  14190",
        "2027-12-31, UNINSURED_WORKING_AGE,          0, III, 12420",
        "2027-12-31, UNINSURED_WORKING_AGE,          0, IV,  11100",
        "2028-01-01, UNINSURED_WORKING_AGE,          0, I,   26550",
        "2028-01-01, UNINSURED_WORKING_AGE,          0, IV,  18500",
        "2026-01-31, UNINSURED_RETIREMENT_AGE,       0, I,    5000",
        "2026-02-01, UNINSURED_RETIREMENT_AGE,       0, I,   10620",
        "2027-12-31, UNINSURED_RETIREMENT_AGE,       0, II,   9460",
        "2028-01-01, UNINSURED_RETIREMENT_AGE,       0, II,  14190",
        "2026-01-31, STUDENT,                        0, I,    5000",
        "2026-02-01, STUDENT,                        0, I,    5000",
        "2026-01-31, SOCIAL_PENSION,                 0, I,    5000",
        "2026-02-01, ABROAD,                         0, I,   50000",
    })
    void each_category_owes_its_amount_on_both_sides_of_each_change(
            LocalDate day, DuesCategory category, long base, WageZone zone, long amount) {
        MonthlyDue due = TARIFF.of(day, obligation(category, base, zone));

        assertThat(due.kind()).isEqualTo(Kind.OWED);
        assertThat(due.amount()).isEqualTo(amount);
        assertThat(due.parameters()).isNotEmpty();
    }

    @Test
    void the_social_pension_exempts_from_february_2026_on() {
        MonthlyDue due = TARIFF.of(LocalDate.of(2026, 2, 1), obligation(DuesCategory.SOCIAL_PENSION, 0, WageZone.I));

        assertThat(due.kind()).isEqualTo(Kind.EXEMPT_BY_CATEGORY);
        assertThat(due.parameters())
                .singleElement()
                .satisfies(one -> assertThat(one.citation().regulation()).isEqualTo("01-QĐ/TW"));
    }

    @ParameterizedTest
    @CsvSource({
        "1976-02-01, 2026-02-01, EXEMPT_BY_AGE",
        "1976-02-02, 2026-02-01, OWED",
        "1976-02-02, 2026-03-01, EXEMPT_BY_AGE",
        // the older rule knows no such exemption
        "1970-01-01, 2026-01-01, OWED",
    })
    void fifty_full_years_of_party_age_exempt(LocalDate since, LocalDate month, Kind kind) {
        Obligation pensioner = obligation(DuesCategory.PENSIONER, 5_000_000, WageZone.I);

        assertThat(TARIFF.of(
                                month,
                                new Obligation(pensioner.declarations(), List.of(), Optional.of(PartyAge.since(since))))
                        .kind())
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        // two months and three days outside the Party come on top of the fifty years
        "1976-02-01, 2026-03-01, OWED",
        "1976-02-01, 2026-05-01, EXEMPT_BY_AGE",
        "1976-01-28, 2026-03-01, OWED",
        "1976-01-28, 2026-04-01, EXEMPT_BY_AGE",
    })
    void time_outside_the_party_does_not_exempt(LocalDate since, LocalDate month, Kind kind) {
        Obligation pensioner = obligation(DuesCategory.PENSIONER, 5_000_000, WageZone.I);

        assertThat(TARIFF.of(
                                month,
                                new Obligation(
                                        pensioner.declarations(), List.of(), Optional.of(new PartyAge(since, 0, 2, 3))))
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void a_relief_takes_its_share_off_and_ends_by_itself() {
        Obligation worker = obligation(DuesCategory.UNINSURED_WORKING_AGE, 0, WageZone.I);
        LocalDate from = LocalDate.of(2026, 3, 1);
        Obligation relieved =
                new Obligation(worker.declarations(), List.of(new Relief(from, 12, 30)), worker.partyAge());
        Obligation freed = new Obligation(worker.declarations(), List.of(new Relief(from, 12, 100)), worker.partyAge());

        assertThat(TARIFF.of(from.minusMonths(1), relieved).amount()).isEqualTo(15_930);
        assertThat(TARIFF.of(from, relieved).amount()).isEqualTo(11_151);
        assertThat(TARIFF.of(from.plusMonths(11), relieved).amount()).isEqualTo(11_151);
        assertThat(TARIFF.of(from.plusMonths(12), relieved).amount()).isEqualTo(15_930);
        assertThat(TARIFF.of(from, freed).kind()).isEqualTo(Kind.EXEMPT_BY_RELIEF);
    }

    @Test
    void a_later_declaration_counts_from_its_month_on_and_nothing_is_guessed_before_the_first() {
        LocalDate march = LocalDate.of(2026, 3, 1);
        Declaration low = new Declaration(
                march, DuesCategory.INSURED, Optional.of(Personal.of(MEMBER, 5_000_000L)), Optional.empty());
        Declaration high = new Declaration(
                march.plusMonths(2),
                DuesCategory.INSURED,
                Optional.of(Personal.of(MEMBER, 9_000_000L)),
                Optional.empty());
        Declaration corrected = new Declaration(
                march, DuesCategory.INSURED, Optional.of(Personal.of(MEMBER, 6_000_000L)), Optional.empty());
        Obligation both = new Obligation(List.of(low, high, corrected), List.of(), Optional.empty());

        assertThat(TARIFF.of(march.minusMonths(1), both).kind()).isEqualTo(Kind.UNDECLARED);
        assertThat(TARIFF.of(march.plusMonths(1), both).amount()).isEqualTo(60_000);
        assertThat(TARIFF.of(march.plusMonths(2), both).amount()).isEqualTo(90_000);
    }
}
