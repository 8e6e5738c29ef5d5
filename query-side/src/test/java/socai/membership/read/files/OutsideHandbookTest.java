package socai.membership.read.files;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.MENTOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.ExemptionId;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEvent.MemberActiveAgain;
import socai.membership.events.MembershipId;
import socai.membership.read.Lives;
import socai.membership.read.own.GetOwnMatters;
import socai.policy.events.PolicyEvent.RegulationPublished;
import socai.policy.events.PublishedParameter;
import socai.spine.Anchor;
import socai.spine.Confidence;
import socai.spine.Text;
import socai.spine.read.Ledger;
import socai.spine.read.Scene;

class OutsideHandbookTest {

    private static final LocalDate VALID = LocalDate.of(2025, 7, 10);

    private final Ledger ledger = Scene.ground();

    private Optional<String> outside(LocalDate today) {
        return Scene.of(ledger, today).ask(new GetOwnMatters(MENTOR)).file().flatMap(GetOwnMatters.Dates::outside);
    }

    @Test
    void an_exempt_member_keeps_the_own_page_and_is_told_by_which_text_they_are_no_user_of_the_handbook() {
        ledger.add(
                "policy",
                "pol-book",
                VALID,
                new RegulationPublished(
                        Scene.PROVINCE,
                        "339-QĐ/TW",
                        new Text("Sổ tay đảng viên điện tử", "Electronic member handbook"),
                        VALID,
                        Optional.empty(),
                        "K 21",
                        "339",
                        List.of(new PublishedParameter(
                                "handbook-not-for", "EXEMPT", "", Anchor.ACT, "", Confidence.S, "339-QĐ/TW", ""))));
        Lives.membership(ledger, LifeExample.CEREMONY, LifeExample.imported(MENTOR));

        assertThat(outside(VALID.minusDays(1))).isEmpty();
        assertThat(outside(VALID)).contains("339-QĐ/TW");

        MembershipId membership = MembershipId.first(MENTOR);
        Lives.membership(ledger, VALID, new MemberActiveAgain(membership, MENTOR, VALID, ExemptionId.of(membership)));
        assertThat(outside(VALID)).isEmpty();
    }
}
