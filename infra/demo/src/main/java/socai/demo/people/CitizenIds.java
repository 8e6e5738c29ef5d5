package socai.demo.people;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Citizen ids of the right build: three digits of the place, one for century and gender, two of the year of birth, six
 * more. The place is one that no province has, so that no number here can be that of a living person.
 */
public final class CitizenIds {

    private static final String NOWHERE = "098";
    private static final int SERIALS = 1_000_000;

    private final Set<String> given = new HashSet<>();

    /** A number that was not given yet. */
    public String next(Gender gender, LocalDate birthDate, Chance chance) {
        int century = (birthDate.getYear() / 100 - 19) * 2 + gender.ordinal();
        while (true) {
            String id = "%s%d%02d%06d"
                    .formatted(NOWHERE, century, birthDate.getYear() % 100, chance.between(0, SERIALS - 1));
            if (given.add(id)) {
                return id;
            }
        }
    }
}
