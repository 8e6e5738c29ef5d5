package socai.membership.read;

import static socai.membership.read.MemberTables.MEMBERSHIP;
import static socai.membership.read.MemberTables.VOID_CARD;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socai.membership.events.MembershipEvent;
import socai.membership.events.MembershipEvent.CardDecided;
import socai.membership.events.MembershipEvent.CardHandedOver;
import socai.membership.events.MembershipEvent.CardTroubleReported;
import socai.membership.events.MembershipEvent.MembershipCorrected;
import socai.membership.events.MembershipEvent.MembershipRestored;
import socai.spine.read.Columns;
import socai.spine.read.Rows;

/** What events change about the card: the one in hand, the one under way, and those that are void. */
final class CardRows {

    private static final String HELD = "HELD";

    private CardRows() {}

    static Columns troubled(CardTroubleReported e, LocalDate on, Rows rows) {
        withdraw(e, e.issue(), on, rows);
        return Columns.of("card_stage", e.trouble());
    }

    /** While a card is held its number is shown; nobody loses a number by waiting for the next one. */
    static Columns decided(CardDecided e, Optional<String> number, Rows rows) {
        Columns columns = Columns.of("card_asked", "DECIDED").and("card_asked_number", number);
        return HELD.equals(row(e, rows).get("card_stage")) ? columns : columns.and("card_number", number);
    }

    /** The successor of a card has another serial, so the one before it is named. */
    static Columns handedOver(CardHandedOver e, LocalDate on, Rows rows) {
        if (e.issue() > 1) {
            withdraw(e, e.issue() - 1, on, rows);
        }
        Map<String, @Nullable Object> before = row(e, rows);
        Object next = before.get("card_asked_number");
        return Columns.of("card_stage", HELD)
                .and("card_issue", e.issue())
                .and("card_asked", null)
                .and("card_number", next == null ? before.get("card_number") : next)
                .and("card_asked_number", null);
    }

    /** With a membership the card in hand ends; one that nobody has yet needs no voiding. */
    static void ended(MembershipEvent event, LocalDate on, Rows rows) {
        Object issue = row(event, rows).get("card_issue");
        if (issue instanceof Integer number) {
            withdraw(event, number, on, rows);
        }
    }

    /** With the membership a card that was held is good again; one that was lost before stays void. */
    static void goodAgain(MembershipRestored e, Rows rows) {
        Map<String, @Nullable Object> row = row(e, rows);
        if (HELD.equals(row.get("card_stage")) && row.get("card_issue") instanceof Integer issue) {
            rows.remove(VOID_CARD, key(e, issue));
        }
    }

    /** A number that the next card keeps is corrected with it; of a card that was unknown it tells that it is held. */
    static Columns corrected(MembershipCorrected e, Optional<String> number, Rows rows) {
        Columns columns = Columns.of("card_number", number);
        Map<String, @Nullable Object> row = row(e, rows);
        if (row.get("card_stage") == null && row.get("card_asked") == null) {
            columns.and("card_stage", HELD).and("card_issue", 1);
        }
        if (row.get("card_asked_number") != null
                && Objects.equals(row.get("card_asked_number"), row.get("card_number"))) {
            columns.and("card_asked_number", number);
        }
        return columns;
    }

    private static void withdraw(MembershipEvent event, int issue, LocalDate on, Rows rows) {
        if (rows.get(VOID_CARD, key(event, issue)).isEmpty()) {
            rows.set(VOID_CARD, key(event, issue), Map.of("void_on", on));
        }
    }

    private static Map<String, Object> key(MembershipEvent event, int issue) {
        return Map.of("membership", event.membership().raw(), "issue", issue);
    }

    private static Map<String, @Nullable Object> row(MembershipEvent event, Rows rows) {
        return rows.get(MEMBERSHIP, Map.of("membership", event.membership().raw()))
                .orElseGet(Map::of);
    }
}
