package socai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import socai.dues.read.own.GetOwnDues;
import socai.membership.read.files.ListDeceased;
import socai.membership.read.own.GetOwnMatters;
import socai.membership.read.people.GetMyself;
import socai.membership.read.people.GetPerson;

/** What pages tell of files that are lost or archived, of Party age, and of who is no user of the handbook. */
class MemberFilePagesTest extends OfThuan {

    @BeforeEach
    void lay() {
        web.doors.answer(GetMyself.class, Samples.person());
        web.doors.answer(GetOwnMatters.class, FileSamples.own());
        web.doors.answer(
                GetOwnDues.class,
                new GetOwnDues.Result(Optional.empty(), 2026, Optional.empty(), List.of(), 0, 0, 0, List.of()));
    }

    @Test
    void anExemptMemberReadsTheirOwnDataAndByWhichTextTheyAreNoUserOfTheHandbook() {
        HttpResponse<String> page = thuan.get("/so-tay?lang=vi");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("không thuộc đối tượng dùng Sổ tay đảng viên điện tử (339-QĐ/TW)")
                .contains("Hồ sơ đảng viên báo mất từ 02/02/2026")
                // 2 September 1986 to 16 October 2026 without 3 years, 2 months and 4 days
                .contains("36 năm 11 tháng", "3 năm 2 tháng 4 ngày");
    }

    @Test
    void thePageOfAMemberTellsThatTheFileIsBeingRestored() {
        assertThat(thuan.get("/dang-vien/per-huy?lang=vi").body())
                .contains("Hồ sơ đảng viên báo mất từ 02/02/2026", "đang khôi phục")
                .contains("Hồ sơ khôi phục theo quyết định 31-QĐ/ĐU", "0 năm 1 tháng 2 ngày");
        assertThat(web.doors.asked).anyMatch(GetPerson.class::isInstance);
    }

    @Test
    void theRegisterTellsWhereEachFileLiesAndWhichIsMissing() {
        String html = thuan.get("/tu-tran?lang=vi").body();

        assertThat(html)
                .contains("2 đảng viên từ trần", "1 hồ sơ chưa lưu trữ")
                .contains("Hồ sơ lưu trữ số 12-LT, Kho lưu trữ Đảng ủy phường, ngày 02/03/2026")
                .contains("tuổi Đảng 54 năm 1 tháng", "truy tặng Huy hiệu 55 năm: Đã quyết định tặng")
                // The cell is not the keeper of the files of its members.
                .doesNotContain("ArchiveMemberFile");
        ListDeceased asked = (ListDeceased) web.doors.asked.stream()
                .filter(ListDeceased.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(asked.organisation()).isEqualTo(WebApplication.CELL);
        assertThat(asked.year()).isEmpty();
    }

    @Test
    void itIsTakenAlongAsAList() {
        String csv = thuan.get("/tu-tran/tai-ve.csv?nam=2026&lang=vi").body();

        assertThat(csv).contains("Số lưu trữ", "Phạm Văn Lợi", "12/01/2026", "12-LT", "02/03/2026");
        assertThat(thuan.get("/tu-tran/tai-ve.xlsx").headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains(".xlsx"));
    }

    @Test
    void anAddressThatMeansNothingIsAnsweredAsSuch() {
        for (String wrong : List.of("nam=abc", "nam=1899", "nam=3000", "trang=-1", "to-chuc=x%20y")) {
            assertThat(thuan.get("/tu-tran?" + wrong).statusCode()).as(wrong).isEqualTo(400);
        }
        assertThat(thuan.get("/tu-tran?nam=1930").statusCode()).isEqualTo(200);
        assertThat(thuan.get("/tu-tran?nam=2099").statusCode()).isEqualTo(200);
    }
}
