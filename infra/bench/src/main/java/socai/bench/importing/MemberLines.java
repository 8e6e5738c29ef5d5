package socai.bench.importing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import socai.demo.people.Chance;
import socai.demo.people.Identity;
import socai.demo.people.People;

/** Makes the lines of lists of members, each about another invented person. */
final class MemberLines {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final int WOMEN_PERCENT = 36;
    private static final int PROBATIONARY_PERCENT = 2;
    private static final int EXEMPT_PERCENT = 5;

    /** By then the published regulations say how old one must be. */
    private static final LocalDate LATELY = LocalDate.of(2022, 1, 1);

    private final People people = new People();
    private final Chance chance;
    private int cards;
    private String lastCitizenId = "";
    private String lastCard = "";

    MemberLines(long seed) {
        chance = Chance.of(seed, "import");
    }

    String next(String cell, @Nullable BadRow kind) {
        LocalDate admitted = kind == BadRow.UNDER_AGE
                ? LATELY.plusDays(chance.between(0, 900))
                : LocalDate.of(1985, 1, 1).plusDays(chance.between(0, 12_500));
        LocalDate born = admitted.minusYears(kind == BadRow.UNDER_AGE ? 17 : chance.between(20, 38))
                .minusDays(chance.between(0, 300));
        Identity identity = people.bornOn(born, WOMEN_PERCENT, chance);
        String card = String.format(Locale.ROOT, "98%07d", ++cards);
        boolean official = kind != BadRow.ADMITTED_IN_FUTURE && !chance.percent(PROBATIONARY_PERCENT);
        String line = String.join(
                ",",
                kind == BadRow.UNKNOWN_CELL ? "98.000.999.000.999" : cell,
                kind == BadRow.NO_NAME ? "" : identity.name(),
                kind == BadRow.IMPOSSIBLE_DATE ? "31/02/1980" : DAY.format(born),
                identity.gender().vi(),
                kind == BadRow.REPEATED_CITIZEN_ID ? lastCitizenId : identity.citizenId(),
                DAY.format(kind == BadRow.ADMITTED_IN_FUTURE ? LocalDate.of(2099, 1, 1) : admitted),
                official(kind, official, admitted),
                DAY.format(admitted.minusDays(chance.between(6, 30))),
                kind == BadRow.REPEATED_CARD ? lastCard : card,
                activity(kind));
        if (kind == null) {
            lastCitizenId = identity.citizenId();
            lastCard = card;
        }
        return line + (kind == BadRow.TOO_MANY_CELLS ? ",thừa" : "") + "\n";
    }

    private static String official(@Nullable BadRow kind, boolean official, LocalDate admitted) {
        if (kind == BadRow.OFFICIAL_BEFORE_ADMISSION) {
            return DAY.format(admitted.minusDays(30));
        }
        return official ? DAY.format(admitted.plusMonths(12)) : "";
    }

    private String activity(@Nullable BadRow kind) {
        if (kind == BadRow.UNKNOWN_ACTIVITY) {
            return "đi vắng";
        }
        return chance.percent(EXEMPT_PERCENT) ? "miễn sinh hoạt" : "đang sinh hoạt";
    }
}
