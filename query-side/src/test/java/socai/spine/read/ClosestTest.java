package socai.spine.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ClosestTest {

    private static final Map<String, String> PROPOSED = Map.of(
            "AdmissionStage", "đề nghị kết nạp", "CardStage", "chờ quyết định", "RemovalStage", "đề nghị xóa tên");

    @Test
    void types_that_call_it_alike_need_nothing_around() {
        assertThat(Closest.to("", Map.of("CheckResult", "rõ", "Opinion", "rõ"))).contains("rõ");
    }

    @Test
    void the_words_around_name_the_type() {
        assertThat(Closest.to("membership.admission-stage stage", PROPOSED)).contains("đề nghị kết nạp");
        assertThat(Closest.to("membership.card-stands cardStage", PROPOSED)).contains("chờ quyết định");
        assertThat(Closest.to(
                        "membership.sponsor-official standing", Map.of("Standing", "Đảng viên", "TransferKind", "x")))
                .contains("Đảng viên");
    }

    @Test
    void what_stays_open_is_not_guessed() {
        assertThat(Closest.to("membership.matter stage", PROPOSED)).isEmpty();
        assertThat(Closest.to("membership.something else", PROPOSED)).isEmpty();
        assertThat(Closest.to("x", Map.of())).isEmpty();
    }

    @Test
    void the_people_s_words_are_found_by_fact_and_rule() {
        Sentences sentences = Sentences.packaged();

        assertThat(sentences.constant("membership", "OFFICIAL", "vi", "membership.sponsor-official standing"))
                .contains("Đảng viên chính thức");
        assertThat(sentences.constant("membership", "LOST", "en", "membership.card-stands cardStage"))
                .contains("reported lost");
        assertThat(sentences.constant("membership", "PROPOSED", "vi", "membership.admission-stage stage"))
                .contains("chi bộ đã đề nghị");
    }
}
