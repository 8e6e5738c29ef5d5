package socai.membership.write.importmembers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import socai.membership.events.ImportColumn;
import socai.membership.events.RowRefusal;
import socai.spine.Personal;

/** Which citizen ids and card numbers the rows taken over so far use: a row that repeats one is a double. */
final class Doubles {

    private final Set<String> citizenIds = new HashSet<>();
    private final Set<String> cards = new HashSet<>();

    /** What the row repeats of rows taken over before. */
    List<RowRefusal> of(ImportRow row) {
        List<RowRefusal> refusals = new ArrayList<>();
        CitizenIdOnce citizen = new CitizenIdOnce(row.citizenId()
                .flatMap(Personal::value)
                .filter(citizenIds::contains)
                .isPresent());
        if (!citizen.holds()) {
            refusals.add(new RowRefusal(row.rowNumber(), ImportColumn.CITIZEN_ID, citizen.id()));
        }
        CardOnce card = new CardOnce(row.cardNumber()
                .flatMap(Personal::value)
                .filter(cards::contains)
                .isPresent());
        if (!card.holds()) {
            refusals.add(new RowRefusal(row.rowNumber(), ImportColumn.CARD_NUMBER, card.id()));
        }
        return refusals;
    }

    void take(ImportRow row) {
        row.citizenId().flatMap(Personal::value).ifPresent(citizenIds::add);
        row.cardNumber().flatMap(Personal::value).ifPresent(cards::add);
    }
}
