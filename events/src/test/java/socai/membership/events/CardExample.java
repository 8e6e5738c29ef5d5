package socai.membership.events;

import static socai.membership.events.LifeExample.MEMBER;
import static socai.membership.events.LifeExample.MEMBERSHIP;
import static socai.membership.events.LifeExample.PROVINCE;
import static socai.membership.events.LifeExample.said;

import java.time.LocalDate;
import java.util.List;
import socai.membership.events.MembershipEvent.CardDecided;
import socai.membership.events.MembershipEvent.CardHandedOver;
import socai.membership.events.MembershipEvent.CardProposed;
import socai.membership.events.MembershipEvent.CardTroubleReported;
import socai.policy.events.DecidingOrgan;

/** One event of each kind of a Party card, in the order of one card. */
public final class CardExample {

    private CardExample() {}

    public static List<MembershipEvent> cards() {
        return List.of(
                new CardProposed(MEMBERSHIP, MEMBER, CardReason.FIRST, "02-DS/CB", LocalDate.of(2025, 11, 3)),
                new CardDeclined(
                        MEMBERSHIP,
                        MEMBER,
                        CardReason.FIRST,
                        LocalDate.of(2025, 11, 10),
                        said("Ghi nhầm lý do cấp thẻ")),
                new CardDecided(
                        MEMBERSHIP,
                        MEMBER,
                        CardReason.FIRST,
                        1,
                        said("38016842"),
                        PROVINCE,
                        DecidingOrgan.STANDING_COMMITTEE,
                        "44-QĐ/TU",
                        LocalDate.of(2025, 12, 1)),
                new CardHandedOver(MEMBERSHIP, MEMBER, 1, LocalDate.of(2025, 12, 5)),
                new CardTroubleReported(
                        MEMBERSHIP, MEMBER, CardTrouble.LOST, 1, LocalDate.of(2026, 1, 4), said("Rơi ở chợ huyện")));
    }
}
