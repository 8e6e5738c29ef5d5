package socai.membership.read;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.MEMBER;
import static socai.membership.events.LifeExample.MEMBERSHIP;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import socai.membership.events.CardDeclined;
import socai.membership.events.CardReason;
import socai.membership.events.CardTrouble;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEvent.CardDecided;
import socai.membership.events.MembershipEvent.CardHandedOver;
import socai.membership.events.MembershipEvent.CardProposed;
import socai.membership.events.MembershipEvent.CardTroubleReported;
import socai.membership.events.MembershipEvent.DuplicateMembershipClosed;
import socai.policy.events.DecidingOrgan;
import socai.spine.read.Ledger;

/** The card that a member holds, the one asked for beside it, and those that are void. */
class MemberCardProjectionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private final Ledger ledger = new Ledger();

    private Map<String, @Nullable Object> membership() {
        return ledger.fold(new MemberProjection())
                .get(MemberTables.MEMBERSHIP, Map.of("membership", MEMBERSHIP.raw()))
                .orElseThrow();
    }

    private static CardDecided decided(int issue) {
        return new CardDecided(
                MEMBERSHIP,
                MEMBER,
                CardReason.LOST,
                issue,
                LifeExample.said("65123456"),
                LifeExample.PROVINCE,
                DecidingOrgan.STANDING_COMMITTEE,
                "44-QĐ/TU",
                DAY);
    }

    @Test
    void a_card_reported_lost_is_void_from_the_day_of_recording_and_stays_so_when_another_replaces_it() {
        Lives.membership(ledger, DAY, LifeExample.imported(MEMBER), lost(1));
        assertThat(voids()).containsExactly(Map.entry(1, DAY));

        Lives.membership(ledger, DAY.plusDays(1), decided(2));
        assertThat(membership()).containsEntry("card_issue", 1).containsEntry("card_asked", "DECIDED");

        Lives.membership(ledger, DAY.plusDays(2), new CardHandedOver(MEMBERSHIP, MEMBER, 2, DAY));
        assertThat(membership()).containsEntry("card_stage", "HELD").containsEntry("card_issue", 2);
        assertThat(voids()).as("from the day of recording").containsExactly(Map.entry(1, DAY));
    }

    @Test
    void with_a_membership_that_ends_while_a_card_is_decided_on_the_one_that_is_held_becomes_void() {
        Lives.membership(ledger, DAY, LifeExample.imported(MEMBER), decided(2));
        Lives.membership(ledger, DAY, new DuplicateMembershipClosed(MEMBERSHIP, MEMBER, MEMBERSHIP, DAY.minusDays(60)));

        assertThat(voids()).containsExactly(Map.entry(1, DAY));
        assertThat(membership()).containsEntry("card_issue", 1);
    }

    @Test
    void one_card_replaced_and_the_next_lost_are_both_void() {
        Lives.membership(
                ledger,
                DAY,
                LifeExample.imported(MEMBER),
                new CardProposed(MEMBERSHIP, MEMBER, CardReason.EXCHANGE, "02-DS/CB", DAY));
        String old = String.valueOf(membership().get("card_number"));
        Lives.membership(ledger, DAY, decided(2));
        assertThat(membership())
                .as("until it is handed over the old one is shown")
                .containsEntry("card_stage", "HELD")
                .containsEntry("card_number", old)
                .containsEntry("card_asked", "DECIDED");

        Lives.membership(ledger, DAY.plusDays(1), new CardHandedOver(MEMBERSHIP, MEMBER, 2, DAY));
        Lives.membership(ledger, DAY.plusDays(2), lost(2));

        assertThat(membership()).containsEntry("card_number", "65123456");
        assertThat(voids()).containsExactly(Map.entry(1, DAY.plusDays(1)), Map.entry(2, DAY.plusDays(2)));
    }

    @Test
    void a_card_that_was_declined_leaves_the_one_that_is_held() {
        Lives.membership(
                ledger,
                DAY,
                LifeExample.imported(MEMBER),
                new CardProposed(MEMBERSHIP, MEMBER, CardReason.EXCHANGE, "02-DS/CB", DAY),
                new CardDeclined(MEMBERSHIP, MEMBER, CardReason.EXCHANGE, DAY, LifeExample.said("Thẻ còn tốt")));

        assertThat(membership()).containsEntry("card_stage", "HELD").containsEntry("card_asked", null);
        assertThat(voids()).isEmpty();
    }

    private static CardTroubleReported lost(int issue) {
        return new CardTroubleReported(
                MEMBERSHIP, MEMBER, CardTrouble.LOST, issue, DAY.minusDays(60), LifeExample.said("Rơi ở chợ"));
    }

    private List<Map.Entry<Integer, LocalDate>> voids() {
        return ledger
                .fold(new MemberProjection())
                .where(MemberTables.VOID_CARD, "membership", MEMBERSHIP.raw())
                .stream()
                .map(row -> Map.entry((Integer) row.get("issue"), (LocalDate) row.get("void_on")))
                .toList();
    }

    @Test
    void with_the_membership_the_card_ends() {
        Lives.membership(
                ledger,
                DAY,
                LifeExample.imported(MEMBER),
                new DuplicateMembershipClosed(MEMBERSHIP, MEMBER, MEMBERSHIP, DAY.minusDays(60)));

        assertThat(voids()).containsExactly(Map.entry(1, DAY));
    }
}
