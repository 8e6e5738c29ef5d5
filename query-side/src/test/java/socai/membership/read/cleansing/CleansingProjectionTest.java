package socai.membership.read.cleansing;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.EVIDENCE;
import static socai.membership.events.LifeExample.MEMBER;
import static socai.membership.events.LifeExample.MEMBERSHIP;
import static socai.membership.events.LifeExample.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.ErasureBasis;
import socai.membership.events.LifeExample;
import socai.membership.events.PersonEvent.PersonDetailsCorrected;
import socai.membership.events.PersonEvent.PersonErased;
import socai.membership.events.ReorganisationExample;
import socai.membership.read.Lives;
import socai.spine.read.Ledger;
import socai.spine.read.Row;

class CleansingProjectionTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 3);

    private final Ledger ledger = new Ledger();

    private List<Row> faults(String stream) {
        return Row.of(ledger.fold(new CleansingProjection()).where(CleansingTables.FAULT, "stream", stream));
    }

    private List<String> open(String stream) {
        return faults(stream).stream()
                .filter(row -> row.date("until").isEmpty())
                .map(row -> row.text("rule"))
                .toList();
    }

    private void renamed(String name) {
        Lives.person(
                ledger,
                DAY.plusDays(4),
                new PersonDetailsCorrected(
                        MEMBER,
                        Optional.of(said(name)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        said("Làm sạch dữ liệu"),
                        DAY,
                        EVIDENCE));
    }

    @Test
    void a_fault_lasts_from_the_event_that_brings_it_to_the_one_that_mends_it() {
        Lives.person(ledger, DAY, LifeExample.registered(MEMBER, "NGUYỄN THỊ ÁNH"));
        assertThat(open(MEMBER.raw())).containsExactly("NAME_CAPITALS");

        renamed("Nguyễn Thị Ánh");

        assertThat(open(MEMBER.raw())).isEmpty();
        assertThat(faults(MEMBER.raw())).singleElement().satisfies(row -> {
            assertThat(row.day("since")).isEqualTo(DAY);
            assertThat(row.day("until")).isEqualTo(DAY.plusDays(4));
        });
    }

    @Test
    void nothing_is_said_of_a_person_whose_data_is_gone() {
        Lives.person(ledger, DAY, LifeExample.registered(MEMBER, "nguyễn thị  ánh"));
        assertThat(open(MEMBER.raw())).containsExactlyInAnyOrder("NAME_CAPITALS", "NAME_NOT_COMPOSED");

        Lives.person(ledger, DAY.plusDays(1), new PersonErased(MEMBER, ErasureBasis.REQUEST_OF_THE_PERSON, "7-CV/TU"));

        assertThat(faults(MEMBER.raw())).isEmpty();
    }

    @Test
    void after_a_merger_a_record_counts_in_the_cell_that_the_member_sits_in_now() {
        Lives.membership(ledger, DAY, LifeExample.admitted());
        Lives.membership(ledger, DAY.plusDays(2), ReorganisationExample.moved());

        List<Row> seats = Row.of(
                ledger.fold(new CleansingProjection()).where(CleansingTables.SEAT, "membership", MEMBERSHIP.raw()));

        assertThat(seats)
                .filteredOn(row -> row.date("until").isEmpty())
                .extracting(row -> row.text("org_id"))
                .containsExactly(ReorganisationExample.INTO_CELL.raw());
        assertThat(seats).hasSize(2);
    }

    @Test
    void an_official_member_lacks_a_card_until_one_is_decided() {
        Lives.membership(ledger, DAY, LifeExample.admitted());
        assertThat(open(MEMBERSHIP.raw())).isEmpty();

        Lives.membership(ledger, DAY.plusDays(2), LifeExample.recognized(DAY.plusDays(2)));

        assertThat(open(MEMBERSHIP.raw())).containsExactly("CARD_MISSING");
    }
}
