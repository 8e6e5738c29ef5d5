package socai.membership.read.files;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.MENTOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.dues.read.own.GetOwnDues;
import socai.membership.events.FileExample;
import socai.membership.events.LifeExample;
import socai.membership.events.LostFileOutcome;
import socai.membership.events.MemberFileEvent.PartyAgeBroken;
import socai.membership.events.MemberFileEvent.PartyAgeCertified;
import socai.membership.events.MembershipEnd;
import socai.membership.events.MembershipEvent.MemberDied;
import socai.membership.events.MembershipEvent.MembershipEnded;
import socai.membership.events.MembershipId;
import socai.membership.events.PartyAgeGap;
import socai.membership.events.Standing;
import socai.membership.read.Lives;
import socai.membership.read.badges.GetBadges;
import socai.membership.read.own.GetOwnMatters;
import socai.membership.read.people.GetPerson;
import socai.spine.Personal;
import socai.spine.read.Ledger;
import socai.spine.read.Page;
import socai.spine.read.Scene;
import socai.spine.time.PartyAge;

class MemberFilesTest {

    private static final LocalDate DIED = LocalDate.of(2025, 10, 3);
    private static final MembershipId MEMBERSHIP = MembershipId.first(MENTOR);

    private final Ledger ledger = Scene.ground();

    private static GetPerson.Membership membership(Ledger ledger) {
        return Scene.of(ledger)
                .ask(new GetPerson(LifeExample.MEMBER))
                .memberships()
                .getFirst();
    }

    private static PartyAgeCertified certified(LocalDate from) {
        return new PartyAgeCertified(
                MEMBERSHIP,
                MENTOR,
                Scene.GRASSROOTS,
                from,
                LocalDate.of(2025, 6, 2),
                "07-GXN/ĐU",
                1,
                Personal.of(MENTOR, "Theo hồ sơ gốc"),
                LifeExample.EVIDENCE);
    }

    private static PartyAgeBroken broken(PartyAgeGap gap) {
        return new PartyAgeBroken(
                MEMBERSHIP,
                MENTOR,
                Scene.GRASSROOTS,
                LocalDate.of(2001, 1, 1),
                LocalDate.of(2002, 3, 4),
                false,
                gap,
                Personal.of(MENTOR, "Mất liên lạc"),
                LifeExample.EVIDENCE);
    }

    @Test
    void a_lost_file_is_told_on_the_pages_of_the_member_until_it_is_restored() {
        Lives.person(ledger, LifeExample.CEREMONY, LifeExample.registered(LifeExample.MEMBER, "Nguyễn Thị Ánh"));
        Lives.membership(ledger, LifeExample.CEREMONY, LifeExample.admitted(), FileExample.lost());
        assertThat(membership(ledger).file().lostOn()).contains(FileExample.NOTICED);
        assertThat(membership(ledger).file().toRestore()).isFalse();
        assertThat(Scene.of(ledger)
                        .ask(new GetOwnMatters(LifeExample.MEMBER))
                        .file()
                        .flatMap(GetOwnMatters.Dates::fileLost))
                .contains(FileExample.NOTICED);

        Lives.membership(ledger, LifeExample.CEREMONY, FileExample.closed(LostFileOutcome.LOST));
        assertThat(membership(ledger).file().toRestore()).isTrue();

        Lives.membership(ledger, LifeExample.CEREMONY, FileExample.rebuilt("1-HSĐV"), FileExample.restored());
        assertThat(membership(ledger).file().lostOn()).isEmpty();
        assertThat(membership(ledger).file().restoredNumber()).contains("31-QĐ/ĐU");
    }

    @Test
    void one_that_turned_up_is_not_told_any_more() {
        Lives.person(ledger, LifeExample.CEREMONY, LifeExample.registered(LifeExample.MEMBER, "Nguyễn Thị Ánh"));
        Lives.membership(
                ledger,
                LifeExample.CEREMONY,
                LifeExample.admitted(),
                FileExample.lost(),
                FileExample.closed(LostFileOutcome.FOUND));

        assertThat(membership(ledger).file()).isEqualTo(MemberFile.NONE);
    }

    @Test
    void recorded_party_age_is_the_same_on_every_page() {
        PartyAge age = new PartyAge(LocalDate.of(1994, 1, 31), 1, 2, 3);
        Lives.membership(
                ledger,
                LifeExample.CEREMONY,
                LifeExample.imported(MENTOR),
                broken(new PartyAgeGap(1, 2, 3)),
                certified(LocalDate.of(1994, 1, 31)));
        Scene scene = Scene.of(ledger);

        assertThat(scene.ask(new GetPerson(MENTOR)).memberships().getFirst().partyAge())
                .contains(age);
        assertThat(scene.ask(new GetPerson(MENTOR)).memberships().getFirst().ageCertificate())
                .contains("07-GXN/ĐU");
        assertThat(scene.ask(new GetOwnMatters(MENTOR)).file().flatMap(GetOwnMatters.Dates::partyAge))
                .contains(age);
        assertThat(PartyAges.of(socai.spine.read.Row.of(scene.database()
                                .ask("select * from {Dues}.member where membership = ?", MEMBERSHIP.raw()))
                        .getFirst()))
                .contains(age);
        assertThat(scene.ask(new GetOwnDues(MENTOR, 2025)).membership()).isPresent();
        scene.ask(new GetBadges(MENTOR))
                .next()
                .ifPresent(next -> assertThat(next.reachedOn()).isEqualTo(age.reached(next.step())));
    }

    @Test
    void the_register_tells_who_died_with_party_age_and_where_the_file_lies() {
        Lives.membership(ledger, LifeExample.CEREMONY, LifeExample.imported(MENTOR), broken(new PartyAgeGap(1, 0, 0)));
        assertThat(deceased(Optional.empty()).lines()).isEmpty();
        Lives.membership(
                ledger,
                DIED,
                new MemberDied(MEMBERSHIP, MENTOR, DIED, LifeExample.EVIDENCE),
                new MembershipEnded(
                        MEMBERSHIP,
                        MENTOR,
                        LifeExample.CELL,
                        Standing.OFFICIAL,
                        MembershipEnd.DIED,
                        DIED,
                        DIED.plusDays(1),
                        List.of()));

        ListDeceased.Result register = deceased(Optional.of(2025));
        assertThat(register.total()).isEqualTo(1);
        assertThat(register.waiting()).isEqualTo(1);
        assertThat(register.lines()).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("Trần Văn Thuận");
            assertThat(line.diedOn()).isEqualTo(DIED);
            // 3 May 2010 to 3 October 2025, one year taken off
            assertThat(line.years()).contains(14);
            assertThat(line.months()).contains(5);
            assertThat(line.file()).isEqualTo(MemberFile.NONE);
        });
        assertThat(deceased(Optional.of(2024)).lines()).isEmpty();
        assertThat(deceased(Optional.of(2026)).lines()).isEmpty();
        assertThat(Scene.of(Scene.erased(ledger, MENTOR))
                        .ask(new ListDeceased(Scene.PROVINCE, Optional.empty(), Page.FIRST), "en")
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.name()).isEqualTo("(erased)"));
    }

    private ListDeceased.Result deceased(Optional<Integer> year) {
        return Scene.of(ledger).ask(new ListDeceased(Scene.GRASSROOTS, year, Page.FIRST));
    }
}
