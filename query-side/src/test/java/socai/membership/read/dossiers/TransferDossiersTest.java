package socai.membership.read.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionExample;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEvent.MemberHosted;
import socai.membership.events.MembershipEvent.MemberTransferBegun;
import socai.membership.events.MembershipEvent.MemberTransferred;
import socai.membership.events.TransferClock;
import socai.membership.events.TransferEvent;
import socai.membership.events.TransferExample;
import socai.membership.events.TransferKind;
import socai.membership.read.Clock;
import socai.membership.read.Lives;
import socai.membership.read.dossiers.GetDossier.State;
import socai.membership.read.dossiers.GetDossier.Step;
import socai.membership.read.letter.GetIntroductionLetter;
import socai.membership.read.people.GetPerson;
import socai.organisation.events.OrganisationEvent.OrganisationEstablished;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.events.RollKind;
import socai.organisation.read.roll.GetRoll;
import socai.spine.OrganisationId;
import socai.spine.read.Ledger;
import socai.spine.read.Page;
import socai.spine.read.QueryDoor;
import socai.spine.read.Scene;

class TransferDossiersTest {

    private final Ledger ledger = Scene.ground();

    private void file(TransferEvent... events) {
        Lives.person(ledger, LifeExample.CEREMONY, LifeExample.registered(LifeExample.MEMBER, "Nguyễn Thị Ánh Tuyết"));
        Lives.membership(
                ledger,
                LifeExample.CEREMONY,
                LifeExample.admitted(),
                new MemberTransferBegun(
                        LifeExample.MEMBERSHIP,
                        LifeExample.MEMBER,
                        TransferExample.TRANSFER,
                        TransferKind.OFFICIAL,
                        TransferExample.DAY));
        for (TransferEvent event : events) {
            ledger.add("transfer", event.transfer().raw(), event.on(), event);
        }
    }

    private static OrganisationEstablished receiving(OrganisationId... above) {
        return new OrganisationEstablished(
                TransferExample.TO,
                "Chi bộ 7",
                List.of(above).stream().findFirst(),
                List.of(above),
                "chi-bo",
                OrganisationRank.CELL,
                OrganisationForm.CHI_BO,
                Optional.empty(),
                false,
                false,
                LocalDate.of(2015, 1, 1),
                Optional.empty());
    }

    private GetDossier.Result dossier() {
        return Scene.of(ledger).ask(new GetDossier(TransferExample.TRANSFER.raw()));
    }

    private static State state(GetDossier.Result dossier, String stage) {
        return dossier.rail().stream()
                .filter(step -> step.stage().equals(stage))
                .map(Step::state)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_rail_of_an_official_transfer_has_all_steps_and_its_papers_come_with_them() {
        file(TransferExample.requested(), TransferExample.reviewed(), TransferExample.letter());

        GetDossier.Result dossier = dossier();

        assertThat(dossier.rail())
                .extracting(Step::label)
                .containsExactly(
                        "Đề nghị",
                        "Kiểm điểm",
                        "Giấy giới thiệu",
                        "Niêm phong hồ sơ",
                        "Nộp giấy",
                        "Kiểm tra hồ sơ",
                        "Tiếp nhận");
        assertThat(state(dossier, "SEALED")).isEqualTo(State.NOW);
        assertThat(dossier.papers()).extracting(GetDossier.Paper::there).containsExactly(1, 1, 1, 0);
        assertThat(dossier.move().orElseThrow().kind()).isEqualTo("chính thức");
        assertThat(dossier.clocks())
                .filteredOn(Clock::running)
                .extracting(Clock::label)
                .containsExactlyInAnyOrder("Làm thủ tục chuyển sinh hoạt", "Nộp giấy giới thiệu");
    }

    @Test
    void a_stay_has_a_shorter_way_that_ends_with_the_return() {
        file(TransferExample.stay(), TransferExample.letter(), TransferExample.presented(), TransferExample.hosted());

        GetDossier.Result dossier = dossier();

        assertThat(dossier.rail())
                .extracting(Step::stage)
                .containsExactly("REQUESTED", "LETTER_ISSUED", "PRESENTED", "RECEIVED", "ENDED");
        assertThat(dossier.closed()).isFalse();
        assertThat(dossier.clocks())
                .filteredOn(Clock::running)
                .extracting(Clock::label)
                .containsExactly("Thời gian sinh hoạt tạm thời");
    }

    @Test
    void what_was_sent_back_waits_to_be_presented_again() {
        file(
                TransferExample.requested(),
                TransferExample.reviewed(),
                TransferExample.letter(),
                TransferExample.sealed(),
                TransferExample.presented(),
                TransferExample.checked(),
                TransferExample.returned());

        GetDossier.Result dossier = dossier();

        assertThat(dossier.stage()).isEqualTo("RETURNED");
        assertThat(state(dossier, "PRESENTED")).isEqualTo(State.NOW);
        assertThat(state(dossier, "CHECKED")).isEqualTo(State.TO_DO);
    }

    @Test
    void the_receiving_organisation_has_it_in_its_list_from_the_letter_on() {
        file(TransferExample.requested(), TransferExample.reviewed());
        ledger.add("organisation", TransferExample.TO.raw(), LifeExample.CEREMONY, receiving());
        ListDossiers list = new ListDossiers(TransferExample.TO, Optional.of("TRANSFER"), Optional.empty(), Page.FIRST);
        assertThat(Scene.of(ledger).ask(list).lines()).isEmpty();

        ledger.add(
                "transfer",
                TransferExample.TRANSFER.raw(),
                TransferExample.letter().on(),
                TransferExample.letter());
        assertThat(Scene.of(ledger).ask(list).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.stageLabel()).isEqualTo("Đã cấp giấy giới thiệu"));
    }

    @Test
    void a_received_member_is_found_where_they_sit_now() {
        file(TransferExample.all().subList(0, 7).toArray(TransferEvent[]::new));
        ledger.add("transfer", TransferExample.TRANSFER.raw(), TransferExample.DAY, TransferExample.received());
        Lives.membership(
                ledger,
                TransferExample.DAY,
                new MemberTransferred(
                        LifeExample.MEMBERSHIP,
                        LifeExample.MEMBER,
                        TransferExample.TRANSFER,
                        TransferExample.FROM,
                        TransferExample.TO,
                        TransferExample.DAY));

        assertThat(dossier().closed()).isTrue();
        assertThat(Scene.of(ledger).ask(new GetPerson(LifeExample.MEMBER)).memberships())
                .singleElement()
                .satisfies(membership -> assertThat(membership.organisationId()).isEqualTo(TransferExample.TO.raw()));
    }

    @Test
    void a_reported_limit_is_marked() {
        file(
                TransferExample.requested(),
                TransferExample.reviewed(),
                TransferExample.letter(),
                TransferExample.late(TransferClock.PRESENT));

        assertThat(dossier().lateness().reported()).isTrue();
    }

    @Test
    void the_letter_tells_what_stands_on_paper_and_there_is_none_before_it_was_issued() {
        ledger.add(
                "organisation",
                TransferExample.TO.raw(),
                LocalDate.of(2021, 1, 1),
                receiving(AdmissionExample.ABOVE, Scene.PROVINCE));
        file(TransferExample.requested(), TransferExample.reviewed());
        GetIntroductionLetter asked = new GetIntroductionLetter(TransferExample.TRANSFER.raw());
        Scene before = Scene.of(ledger);
        assertThatThrownBy(() -> before.ask(asked)).isInstanceOf(QueryDoor.NotYours.class);

        ledger.add("transfer", TransferExample.TRANSFER.raw(), TransferExample.DAY, TransferExample.letter());
        ledger.add("transfer", TransferExample.TRANSFER.raw(), TransferExample.DAY, TransferExample.endorsed());
        GetIntroductionLetter.Result letter = Scene.of(ledger).ask(asked);

        assertThat(letter.number()).isEqualTo("12-GGT/ĐU");
        assertThat(letter.person()).isEqualTo("Nguyễn Thị Ánh Tuyết");
        assertThat(letter.aboveFrom()).contains("Đảng bộ Trường THCS Hòa Thuận");
        assertThat(letter.to()).contains("Chi bộ 7");
        assertThat(letter.above()).contains("Đảng bộ phường Hòa Thuận");
        assertThat(letter.levels())
                .singleElement()
                .satisfies(level -> assertThat(level.endorsedOn()).contains(TransferExample.DAY));
    }

    @Test
    void a_list_tells_the_next_stage_of_this_very_way() {
        file(TransferExample.stay());

        assertThat(Scene.of(ledger)
                        .ask(new ListDossiers(
                                TransferExample.FROM, Optional.of("TRANSFER"), Optional.empty(), Page.FIRST))
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.goal()).contains("LETTER_ISSUED"));
    }

    @Test
    void the_host_finds_its_guest_beside_its_roll_and_in_no_base() {
        file(TransferExample.stay(), TransferExample.letter(), TransferExample.presented(), TransferExample.hosted());
        Lives.membership(
                ledger,
                TransferExample.DAY,
                new MemberHosted(
                        LifeExample.MEMBERSHIP,
                        LifeExample.MEMBER,
                        TransferExample.TRANSFER,
                        Optional.of(TransferExample.TO),
                        TransferExample.DAY,
                        Optional.of(TransferExample.DAY.plusMonths(6))));

        GetRoll.Result roll = Scene.of(ledger).ask(new GetRoll(TransferExample.TO, RollKind.CELL, Optional.empty()));

        assertThat(roll.listed()).isZero();
        assertThat(roll.guests()).singleElement().satisfies(guest -> {
            assertThat(guest.person()).isEqualTo("Nguyễn Thị Ánh Tuyết");
            assertThat(guest.transfer()).isEqualTo(TransferExample.TRANSFER.raw());
            assertThat(guest.until()).contains(TransferExample.DAY.plusMonths(6));
        });
    }
}
