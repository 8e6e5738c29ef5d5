package socai.demo.people;

import java.time.LocalDate;

/** Makes people, each another one. */
public final class People {

    private static final int DAYS_OF_A_YEAR = 365;

    private final DemoNames names = new DemoNames();
    private final CitizenIds citizenIds = new CitizenIds();

    /** Somebody who is of this age, in full years, on that day. */
    public Identity ofAge(int years, LocalDate on, int womenPercent, Chance chance) {
        LocalDate birthDate = on.minusYears(years).minusDays(chance.between(0, DAYS_OF_A_YEAR - 1));
        return bornOn(birthDate, womenPercent, chance);
    }

    /** Somebody born on that day. */
    public Identity bornOn(LocalDate birthDate, int womenPercent, Chance chance) {
        Gender gender = chance.percent(womenPercent) ? Gender.FEMALE : Gender.MALE;
        return new Identity(
                names.next(gender, birthDate.getYear(), chance),
                gender,
                birthDate,
                citizenIds.next(gender, birthDate, chance));
    }
}
