package socai.spine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextFormTest {

    @Test
    void a_number_of_a_paper_is_one_word_with_a_digit() {
        assertThat(List.of("12-QĐ/ĐU", "41/2025-GCN", "07-NQ/CB", "3A-TĐV", "5", "12345678-CV"))
                .allMatch(TextForm.NUMBER::admits);
        assertThat(List.of("QĐ/ĐU", "12 QĐ", "12-QĐ/", "-12", "12--QĐ", "12-QĐ\nNguyễn", "Ông A bị kỷ luật năm 2020"))
                .noneMatch(TextForm.NUMBER::admits);
    }

    @Test
    void a_number_has_forty_characters_at_most_and_blocks_of_fourteen() {
        String forty = "12345-ABCDEFGHIJKLM-ABCDEFGHIJKLM-ABCDEF";
        assertThat(forty).hasSize(40);
        assertThat(TextForm.NUMBER.admits(forty)).isTrue();
        assertThat(TextForm.NUMBER.admits(forty + "G")).isFalse();
        assertThat(TextForm.NUMBER.admits("1-ABCDEFGHIJKLMN")).isTrue();
        assertThat(TextForm.NUMBER.admits("1-ABCDEFGHIJKLMNO")).isFalse();
        assertThat(TextForm.NUMBER.admits("1-A-B-C-D-E")).isTrue();
        assertThat(TextForm.NUMBER.admits("1-A-B-C-D-E-F")).isFalse();
    }

    @Test
    void neither_a_citizen_id_nor_a_telephone_number_fits_anywhere_but_in_a_hash() {
        assertThat(TextForm.NUMBER.admits("12345678")).isTrue();
        assertThat(TextForm.NUMBER.admits("123456789")).isFalse();
        assertThat(TextForm.NAME.admits("Trung tâm 12345678")).isTrue();
        assertThat(TextForm.NAME.admits("Gọi 0912345678")).isFalse();
        assertThat(TextForm.CODE.admits("012345678901")).isFalse();
        assertThat(TextForm.HASH.admits("0".repeat(64))).isTrue();
    }

    @Test
    void a_name_of_an_organisation_is_one_line_of_a_hundred_and_sixty_characters() {
        assertThat(TextForm.NAME.admits("Trường Chính trị tỉnh (cơ sở 2), Đảng ủy “A” & B"))
                .isTrue();
        assertThat(TextForm.NAME.admits("x".repeat(160))).isTrue();
        assertThat(TextForm.NAME.admits("x".repeat(161))).isFalse();
        assertThat(TextForm.NAME.admits("Trường\nông A")).isFalse();
        assertThat(TextForm.NAME.admits("a@b")).isFalse();
    }

    @Test
    void codes_hashes_and_scans_have_their_own_shape() {
        assertThat(List.of("1-KNĐ", "CN-NTVĐ", "dang-bo-xa", "12.345")).allMatch(TextForm.CODE::admits);
        assertThat(List.of("1 KNĐ", "KNĐ-", "a".repeat(25))).noneMatch(TextForm.CODE::admits);
        assertThat(TextForm.CODE.admits("a".repeat(24))).isTrue();
        assertThat(TextForm.HASH.admits("a".repeat(63))).isFalse();
        assertThat(TextForm.HASH.admits("A".repeat(64))).isFalse();
        assertThat(TextForm.SCAN.admits("att-01234567-89ab-5cde-8f01-23456789abcd"))
                .isTrue();
        assertThat(TextForm.SCAN.admits("ảnh của ông A")).isFalse();
    }

    @Test
    void what_is_left_empty_is_left_to_the_rules_but_not_room_for_more() {
        for (TextForm form : TextForm.values()) {
            assertThat(form.admits("")).as(form.name()).isTrue();
            assertThat(form.admits("  ")).as(form.name()).isFalse();
        }
    }
}
