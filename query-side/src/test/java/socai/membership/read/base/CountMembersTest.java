package socai.membership.read.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionExample;
import socai.membership.events.LifeExample;
import socai.membership.read.Lives;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.read.Ledger;
import socai.spine.read.Scene;

class CountMembersTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    private final Ledger ledger = Scene.ground();

    @Test
    void members_are_counted_by_what_they_are_and_probationary_ones_are_not_in_the_base() {
        PersonId official = AdmissionExample.person("a");
        Lives.person(ledger, DAY, LifeExample.registered(official, "Trần Văn Bình"));
        Lives.person(ledger, DAY, LifeExample.registered(LifeExample.MEMBER, "Lê Thị Bình"));
        Lives.membership(ledger, DAY, LifeExample.admitted());

        CountMembers.Result counted = Scene.of(ledger).ask(new CountMembers(Scene.CELL));

        assertThat(counted.probationary()).isEqualTo(1);
        assertThat(counted.total()).isEqualTo(counted.official() + 1);
        assertThat(counted.base()).isEqualTo(counted.official() - counted.away() - counted.exempt());
        assertThat(Scene.of(ledger).ask(new CountMembers(OrganisationId.of("org-elsewhere"))))
                .isEqualTo(new CountMembers.Result(0, 0, 0, 0, 0));
    }
}
