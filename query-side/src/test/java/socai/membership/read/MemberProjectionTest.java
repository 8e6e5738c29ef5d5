package socai.membership.read;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.MEMBER;
import static socai.membership.events.LifeExample.MEMBERSHIP;
import static socai.membership.events.LifeExample.registered;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import socai.membership.events.CorrectedField;
import socai.membership.events.ErasureBasis;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEvent.DuplicateMembershipClosed;
import socai.membership.events.MembershipEvent.MembershipCorrected;
import socai.membership.events.MembershipId;
import socai.membership.events.MergeReason;
import socai.membership.events.PersonEvent.PersonDetailsCorrected;
import socai.membership.events.PersonEvent.PersonErased;
import socai.membership.events.PersonEvent.PersonMergedInto;
import socai.spine.Personal;
import socai.spine.read.Erasing;
import socai.spine.read.Ledger;

class MemberProjectionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private final Ledger ledger = new Ledger();

    private Map<String, @Nullable Object> person() {
        return ledger.fold(new MemberProjection())
                .get(MemberTables.PERSON, Map.of("person", MEMBER.raw()))
                .orElseThrow();
    }

    private Map<String, @Nullable Object> membership(MembershipId id) {
        return ledger.fold(new MemberProjection())
                .get(MemberTables.MEMBERSHIP, Map.of("membership", id.raw()))
                .orElseThrow();
    }

    private static PersonErased erased() {
        return new PersonErased(MEMBER, ErasureBasis.REQUEST_OF_THE_PERSON, "7-CV/TU");
    }

    private static MembershipCorrected corrected(
            CorrectedField field, Optional<LocalDate> date, Optional<String> card) {
        return new MembershipCorrected(
                MEMBERSHIP,
                MEMBER,
                field,
                Optional.empty(),
                date,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                card.map(LifeExample::said),
                DAY,
                LifeExample.said("Ghi sai"),
                LifeExample.EVIDENCE);
    }

    private static void assertNothingPersonal(Map<String, @Nullable Object> row) {
        assertThat(row)
                .extracting("name", "name_lower", "name_folded", "name_sort", "birth_date", "gender", "home_town")
                .containsOnlyNulls();
    }

    @Test
    void a_name_is_kept_as_written_and_folded_for_search() {
        Lives.person(ledger, DAY, registered(MEMBER, "Đặng  Thị Ánh Tuyết"));

        assertThat(person())
                .containsEntry("name", "Đặng  Thị Ánh Tuyết")
                .containsEntry("name_lower", "đặng thị ánh tuyết")
                .containsEntry("name_folded", "dang thi anh tuyet")
                .containsEntry("name_sort", "tuyet dang thi anh")
                .containsEntry("birth_date", LocalDate.of(1998, 4, 20))
                .containsEntry("erased", false);
    }

    @Test
    void a_correction_changes_what_it_names_and_nothing_else() {
        Lives.person(ledger, DAY, registered(MEMBER, "Nguyễn Văn Bình"));
        Lives.person(
                ledger,
                DAY,
                new PersonDetailsCorrected(
                        MEMBER,
                        Optional.of(LifeExample.said("Nguyễn Văn Bính")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        LifeExample.said("Ghi sai"),
                        DAY,
                        LifeExample.EVIDENCE));

        assertThat(person())
                .containsEntry("name_lower", "nguyễn văn bính")
                .containsEntry("birth_date", LocalDate.of(1998, 4, 20));
    }

    @Test
    void an_erased_person_leaves_no_personal_column_behind() {
        Lives.person(ledger, DAY, registered(MEMBER, "Nguyễn Văn Bình"));
        Lives.membership(ledger, DAY, LifeExample.imported(MEMBER));
        Lives.person(ledger, DAY, erased());

        assertNothingPersonal(person());
        assertThat(person()).containsEntry("erased", true).containsEntry("registered_by", LifeExample.CELL.raw());
        assertThat(membership(MEMBERSHIP)).containsEntry("card_number", null).containsEntry("standing", "OFFICIAL");
    }

    @Test
    void it_does_not_matter_whether_the_membership_or_the_erasure_is_read_first() {
        Lives.person(ledger, DAY, registered(MEMBER, "Nguyễn Văn Bình"), erased());
        Lives.membership(ledger, DAY, LifeExample.imported(MEMBER));

        assertThat(membership(MEMBERSHIP)).containsEntry("card_number", null);
    }

    @Test
    void what_reads_as_erased_is_empty_before_the_erasure_itself_is_read() {
        Lives.person(ledger, DAY, Erasing.of(registered(MEMBER, "Nguyễn Văn Bình"), MEMBER));
        Lives.membership(ledger, DAY, Erasing.of(LifeExample.imported(MEMBER), MEMBER));

        assertNothingPersonal(person());
        assertThat(membership(MEMBERSHIP)).containsEntry("card_number", null).containsEntry("person", MEMBER.raw());
    }

    @Test
    void a_late_recognition_sets_the_official_date_and_the_first_vote_apart() {
        Lives.membership(ledger, DAY, LifeExample.admitted(), LifeExample.recognized(LocalDate.of(2025, 12, 1)));

        assertThat(membership(MEMBERSHIP))
                .containsEntry("standing", "OFFICIAL")
                .containsEntry("admission_date", LifeExample.CEREMONY)
                .containsEntry("official_date", LifeExample.PROBATION_END)
                .containsEntry("votes_from", LocalDate.of(2025, 12, 1));
    }

    @Test
    void a_corrected_admission_date_moves_the_start_of_probation() {
        LocalDate right = LifeExample.CEREMONY.plusDays(3);
        Lives.membership(
                ledger,
                DAY,
                LifeExample.admitted(),
                corrected(CorrectedField.ADMISSION_DATE, Optional.of(right), Optional.empty()));

        assertThat(membership(MEMBERSHIP))
                .containsEntry("admission_date", right)
                .containsEntry("probation_start", right)
                .containsEntry("probation_length", 12);
    }

    @Test
    void somebody_imported_as_official_gets_no_probation_by_a_correction() {
        Lives.membership(
                ledger,
                DAY,
                LifeExample.imported(MEMBER),
                corrected(CorrectedField.ADMISSION_DATE, Optional.of(DAY), Optional.empty()));

        assertThat(membership(MEMBERSHIP)).containsEntry("probation_start", null);
    }

    @Test
    void a_corrected_card_number_takes_the_place_of_the_old_one() {
        Lives.membership(
                ledger,
                DAY,
                LifeExample.imported(MEMBER),
                corrected(CorrectedField.CARD_NUMBER, Optional.empty(), Optional.of("65000001")));

        assertThat(membership(MEMBERSHIP)).containsEntry("card_number", "65000001");
    }

    @Test
    void a_merged_record_says_where_the_person_is_found_and_its_membership_ends() {
        Lives.person(
                ledger,
                DAY,
                registered(MEMBER, "Nguyễn Văn Bình"),
                new PersonMergedInto(MEMBER, LifeExample.DUPLICATE, MergeReason.IMPORTED_TWICE, LifeExample.EVIDENCE));
        Lives.membership(
                ledger,
                DAY,
                LifeExample.imported(MEMBER),
                new DuplicateMembershipClosed(
                        MEMBERSHIP, MEMBER, MembershipId.first(LifeExample.DUPLICATE), DAY.plusDays(1)));

        assertThat(person()).containsEntry("merged_into", LifeExample.DUPLICATE.raw());
        assertThat(membership(MEMBERSHIP)).containsEntry("closed_on", DAY.plusDays(1));
    }

    @Test
    void a_personal_value_of_somebody_else_stays_when_one_person_is_erased() {
        Personal<String> other = Personal.of(LifeExample.DUPLICATE, "còn");

        assertThat(Erasing.of(other, MEMBER)).isEqualTo(other);
    }
}
