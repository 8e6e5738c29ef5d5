package socai.membership.read.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static socai.membership.events.AdmissionExample.MENTOR;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import socai.membership.events.LifeExample;
import socai.membership.read.Lives;
import socai.spine.PersonId;
import socai.spine.read.Ledger;
import socai.spine.read.QueryDoor;
import socai.spine.read.Scene;

class PersonTest {

    private final Ledger ledger = Scene.ground();

    @Test
    void a_person_is_told_with_memberships_files_and_offices() {
        Lives.membership(ledger, LifeExample.CEREMONY, LifeExample.imported(MENTOR));
        GetPerson.Result person = Scene.of(ledger).ask(new GetPerson(MENTOR));

        assertThat(person.name()).isEqualTo("Trần Văn Thuận");
        assertThat(person.birthDate()).contains(LocalDate.of(1998, 4, 20));
        assertThat(person.memberships()).singleElement().satisfies(membership -> {
            assertThat(membership.organisation()).isEqualTo("Chi bộ Khu phố 3");
            assertThat(membership.cardNumber()).contains("65123456");
        });
        assertThat(person.offices()).singleElement().satisfies(office -> {
            assertThat(office.office()).isEqualTo("Bí thư");
            assertThat(office.until()).isEmpty();
        });
    }

    @Test
    void a_file_is_told_by_its_kind_and_stage() {
        Lives.person(ledger, LifeExample.CEREMONY, LifeExample.registered(LifeExample.MEMBER, "Nguyễn Thị Ánh"));
        Lives.membership(ledger, LifeExample.CEREMONY, LifeExample.admitted());
        Lives.recognition(ledger, LifeExample.opened());

        assertThat(Scene.of(ledger).ask(new GetPerson(LifeExample.MEMBER)).files())
                .containsExactly(new GetPerson.File(
                        LifeExample.FILE.raw(),
                        "Công nhận đảng viên chính thức",
                        "Chi bộ đang xem xét",
                        LifeExample.PROBATION_END,
                        false));
    }

    @Test
    void an_erased_person_is_a_place_without_a_name() {
        Lives.membership(ledger, LifeExample.CEREMONY, LifeExample.imported(MENTOR));
        GetPerson.Result person = Scene.of(Scene.erased(ledger, MENTOR)).ask(new GetPerson(MENTOR), "en");

        assertThat(person.name()).isEqualTo("(erased)");
        assertThat(person.erased()).isTrue();
        assertThat(person.birthDate()).isEmpty();
        assertThat(person.gender()).isEmpty();
        assertThat(person.homeTown()).isEmpty();
        assertThat(person.memberships().getFirst().cardNumber()).isEmpty();
        assertThat(person.offices()).hasSize(1);
    }

    @Test
    void somebody_unknown_is_not_ones_own() {
        assertThatThrownBy(() -> Scene.of(ledger).ask(new GetPerson(PersonId.of("per-nobody"))))
                .isInstanceOf(QueryDoor.NotYours.class);
    }
}
