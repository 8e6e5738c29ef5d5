package socai.membership.read.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionExample;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEvent.DuplicateMembershipClosed;
import socai.membership.events.MembershipId;
import socai.membership.events.Standing;
import socai.membership.read.Lives;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.read.Ledger;
import socai.spine.read.Page;
import socai.spine.read.Scene;

class MembersTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    private final Ledger ledger = Scene.ground();

    private PersonId member(String key, String name) {
        PersonId person = AdmissionExample.person(key);
        Lives.person(ledger, DAY, LifeExample.registered(person, name));
        Lives.membership(ledger, DAY, LifeExample.imported(person));
        return person;
    }

    private List<String> names(Optional<String> text) {
        return ask(Scene.CELL, text, Optional.empty(), Page.FIRST).lines().stream()
                .map(ListMembers.Line::name)
                .toList();
    }

    private ListMembers.Result ask(
            OrganisationId organisation, Optional<String> text, Optional<Standing> standing, Page page) {
        return Scene.of(ledger).ask(new ListMembers(organisation, text, standing, page));
    }

    @Test
    void members_are_listed_by_given_name() {
        member("a", "Trần Văn Bình");
        member("b", "Lê Thị Ánh");
        member("c", "Đặng Văn Ánh");

        assertThat(names(Optional.empty())).containsExactly("Đặng Văn Ánh", "Lê Thị Ánh", "Trần Văn Bình");
    }

    @Test
    void a_name_is_found_without_marks_and_the_marks_as_typed_come_first() {
        member("a", "Nguyễn Văn Dung");
        member("b", "Nguyễn Văn Dũng");
        member("c", "Đặng Thị Hoa");

        assertThat(names(Optional.of("dung"))).containsExactly("Nguyễn Văn Dung", "Nguyễn Văn Dũng");
        assertThat(names(Optional.of("DŨNG"))).containsExactly("Nguyễn Văn Dũng", "Nguyễn Văn Dung");
        assertThat(names(Optional.of("dang thi"))).containsExactly("Đặng Thị Hoa");
        assertThat(names(Optional.of("Du\u0303ng"))).as("decomposed input").startsWith("Nguyễn Văn Dũng");
    }

    @Test
    void what_a_pattern_would_take_for_anything_is_taken_as_it_stands() {
        member("a", "Nguyễn Văn An");

        assertThat(names(Optional.of("%"))).isEmpty();
        assertThat(names(Optional.of("_"))).isEmpty();
        assertThat(names(Optional.of("\\"))).isEmpty();
        assertThat(names(Optional.of("  "))).hasSize(1);
    }

    @Test
    void standing_and_tree_narrow_the_list() {
        member("a", "Nguyễn Văn An");
        Lives.person(ledger, DAY, LifeExample.registered(LifeExample.MEMBER, "Lê Thị Bình"));
        Lives.membership(ledger, DAY, LifeExample.admitted());

        assertThat(ask(Scene.PROVINCE, Optional.empty(), Optional.of(Standing.PROBATIONARY), Page.FIRST)
                        .lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.name()).isEqualTo("Lê Thị Bình");
                    assertThat(line.organisation()).isEqualTo("Chi bộ Khu phố 3");
                    assertThat(line.standingLabel()).isNotEqualTo("PROBATIONARY");
                });
        assertThat(ask(OrganisationId.of("org-elsewhere"), Optional.empty(), Optional.empty(), Page.FIRST)
                        .total())
                .isZero();
    }

    @Test
    void whoever_has_no_seat_any_more_is_not_listed() {
        PersonId person = member("a", "Nguyễn Văn An");
        Lives.membership(
                ledger,
                DAY,
                new DuplicateMembershipClosed(MembershipId.first(person), person, LifeExample.MEMBERSHIP, DAY));

        assertThat(names(Optional.empty())).isEmpty();
    }

    @Test
    void pages_count_all_and_show_a_part() {
        for (int i = 0; i < 5; i++) {
            member("p" + i, "Nguyễn Văn " + (char) ('A' + i));
        }

        ListMembers.Result page = ask(Scene.CELL, Optional.empty(), Optional.empty(), new Page(1, 2));

        assertThat(page.total()).isEqualTo(5);
        assertThat(page.lines()).extracting(ListMembers.Line::name).containsExactly("Nguyễn Văn C", "Nguyễn Văn D");
    }

    @Test
    void an_erased_member_is_still_counted_but_has_no_name_and_is_found_by_none() {
        PersonId person = member("a", "Nguyễn Văn An");
        Scene scene = Scene.of(Scene.erased(ledger, person));

        assertThat(scene.ask(new ListMembers(Scene.CELL, Optional.empty(), Optional.empty(), Page.FIRST))
                        .lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.name()).isEqualTo("(đã xóa dữ liệu)");
                    assertThat(line.cardNumber()).isEmpty();
                    assertThat(line.birthDate()).isEmpty();
                });
        assertThat(scene.ask(new ListMembers(Scene.CELL, Optional.of("an"), Optional.empty(), Page.FIRST))
                        .lines())
                .isEmpty();
    }
}
