package socai.membership.read.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionExample;
import socai.membership.events.LifeExample;
import socai.membership.read.Lives;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.read.Ledger;
import socai.spine.read.Scene;

class FindByNameTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    private final Ledger ledger = Scene.ground();

    private PersonId member(String key, String name) {
        PersonId person = AdmissionExample.person(key);
        Lives.person(ledger, DAY, LifeExample.registered(person, name));
        Lives.membership(ledger, DAY, LifeExample.imported(person));
        return person;
    }

    private List<String> found(OrganisationId organisation, String name) {
        return Scene.of(ledger).ask(new FindByName(organisation, name)).found().stream()
                .map(FindByName.Found::personId)
                .toList();
    }

    @Test
    void a_name_is_found_whole_and_with_its_marks_however_it_is_spelt() {
        PersonId dung = member("a", "Nguyễn Văn Dũng");
        member("b", "Nguyễn Văn Dung");

        assertThat(found(Scene.CELL, " nguyễn  văn DŨNG")).containsExactly(dung.raw());
        assertThat(found(Scene.CELL, "Nguyễn Văn")).isEmpty();
        assertThat(found(Scene.CELL, "Dũng")).isEmpty();
        assertThat(found(Scene.CELL, "%")).isEmpty();
    }

    @Test
    void namesakes_are_all_told_and_a_code_tells_them_apart() {
        PersonId one = member("a", "Nguyễn Văn Dũng");
        PersonId two = member("b", "Nguyễn Văn Dũng");

        assertThat(found(Scene.CELL, "Nguyễn Văn Dũng")).containsExactlyInAnyOrder(one.raw(), two.raw());
        assertThat(found(Scene.CELL, two.raw())).containsExactly(two.raw());
    }

    @Test
    void somebody_who_is_not_a_member_is_found_where_they_were_registered_and_where_their_file_lies() {
        PersonId registered = AdmissionExample.person("c");
        Lives.person(ledger, DAY, LifeExample.registered(registered, "Lê Thị Chờ"));
        assertThat(found(LifeExample.CELL, "lê thị chờ")).containsExactly(registered.raw());
        assertThat(found(Scene.PROVINCE, registered.raw())).containsExactly(registered.raw());

        Lives.person(ledger, DAY, LifeExample.registered(AdmissionExample.APPLICANT, "Trần Thị Đợi"));
        Lives.admission(ledger, Lives.admitted().getFirst());
        assertThat(found(Scene.CELL, "Trần Thị Đợi")).containsExactly(AdmissionExample.APPLICANT.raw());
        assertThat(found(OrganisationId.of("org-elsewhere"), "Trần Thị Đợi")).isEmpty();
    }

    @Test
    void nobody_is_found_outside_the_organisation_and_those_below_it() {
        PersonId dung = member("a", "Nguyễn Văn Dũng");
        OrganisationId elsewhere = OrganisationId.of("org-elsewhere");
        Scene.establish(
                ledger,
                elsewhere,
                "Đảng bộ khác",
                java.util.Optional.of(Scene.PROVINCE),
                socai.organisation.events.OrganisationRank.GRASSROOTS,
                DAY);

        assertThat(found(Scene.PROVINCE, "Nguyễn Văn Dũng")).containsExactly(dung.raw());
        assertThat(found(elsewhere, "Nguyễn Văn Dũng")).isEmpty();
        assertThat(found(elsewhere, dung.raw())).isEmpty();
    }
}
