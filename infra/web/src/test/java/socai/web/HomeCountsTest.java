package socai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socai.membership.read.dossiers.ListDossiers;

/** The first page counts every open file of the organisation, however many pages of them there are. */
class HomeCountsTest {

    private static WebApplication web;
    private static Browser thuan;

    @BeforeAll
    static void start() {
        web = new WebApplication(Map.of());
        thuan = web.browser().signIn("thuan.tv", WebApplication.PASSWORD);
    }

    @AfterAll
    static void stop() {
        web.close();
    }

    private static void open(int files) {
        web.doors.clear();
        Samples.lay(web.doors);
        web.doors.answers(ListDossiers.class, query -> {
            int from = (int) query.page().offset();
            int until = Math.min(files + 30, from + query.page().size());
            return new ListDossiers.Result(
                    files + 30,
                    IntStream.range(from, Math.max(from, until))
                            .mapToObj(place -> line(place, place >= files))
                            .toList());
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 199, 200, 201, 450})
    void all_that_wait_for_the_cell_are_counted(int files) {
        open(files);
        assertThat(thuan.get("/").body()).contains("Hôm nay có " + files + " việc cần đồng chí");
    }

    @Test
    void a_few_files_take_one_question() {
        open(12);
        thuan.get("/");
        assertThat(web.doors.asked.stream().filter(ListDossiers.class::isInstance))
                .hasSize(1);
    }

    private static ListDossiers.Line line(int place, boolean closed) {
        return new ListDossiers.Line(
                "adm-" + place,
                "ADMISSION",
                "Kết nạp",
                "per-" + place,
                "Lê Minh Anh",
                "org-khu-pho-3",
                "Chi bộ Khu phố 3",
                "APPLICANT",
                "Đang lập hồ sơ",
                LocalDate.of(2025, 11, 3),
                LocalDate.of(2026, 8, 18),
                closed,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
