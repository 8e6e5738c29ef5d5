package socai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import socai.membership.read.dossiers.ListDossiers;
import socai.membership.read.due.ListDue;
import socai.membership.read.members.ListMembers;
import socai.spine.read.asof.GetAsOf;
import socai.spine.read.replay.GetReplay;

/** What the pages of a cell tell of its dossiers, limits and decisions. */
class PageContentTest extends OfThuan {

    @Test
    void aDossierTellsWhereItStandsWhatIsMissingAndHowTheVoteWent() {
        String html = thuan.get("/ho-so/adm-0187?lang=vi").body();
        assertThat(html)
                .contains("Bước 3/4: Chi bộ xét", "Tiếp theo: Quyết định", "aria-current=\"step\"")
                .contains("Còn thiếu 2 điều", "Văn bản thẩm định (7-KNĐ)", "1/2")
                .contains("Đạt: 15/20 = 75,0%, cần từ 14")
                .contains("Còn 19 ngày làm việc", "41/60 ngày làm việc", "hạn 12/11/2026", "01/09/2026, 02/09/2026")
                .contains("/phat-lai/" + Samples.COMMAND.raw() + "?ho-so=adm-0187");
    }

    @Test
    void anAsOfViewSaysSoAndAsksForThatInstantOnly() {
        String html = thuan.get("/ho-so/adm-0187?tai=2026-08-18&lang=vi").body();
        assertThat(html)
                .contains("Đang xem như ngày 18/08/2026", "Về hiện tại")
                .doesNotContain("Còn thiếu", "/chuc-nang");
        GetAsOf asked = (GetAsOf) last(GetAsOf.class);
        assertThat(asked.date()).hasToString("Optional[2026-08-18]");
        assertThat(asked.recorded()).isEmpty();
        thuan.get("/ho-so/adm-0187?ghi=2026-08-18T20:15&lang=vi");
        assertThat(((GetAsOf) last(GetAsOf.class)).recorded()).hasToString("Optional[2026-08-18T13:15:59.999Z]");
    }

    @Test
    void aReplayShowsBaseThresholdRulesMarksAndBothReexecutions() {
        String html = thuan.get("/phat-lai/" + Samples.COMMAND.raw() + "?ho-so=adm-0187&lang=vi")
                .body();
        assertThat(html)
                .contains("trong danh sách", "− 2", "− 1", "= 20", "cần từ 14")
                .contains("208-QĐ/TW", "Chưa đối chiếu", "Tuổi thấp nhất", "Đạt 1/2")
                .contains(
                        "Chạy lại khớp",
                        "Chạy lại khác",
                        "facts differ",
                        "09-NQ/CB",
                        "18/08/2026",
                        "20/08/2026, 20:41");
        assertThat(((GetReplay) last(GetReplay.class)).within().stream()).contains("adm-0187");
        thuan.get("/phat-lai/" + Samples.COMMAND.raw() + "?lang=vi");
        assertThat(((GetReplay) last(GetReplay.class)).within().organisation()).contains(WebApplication.CELL);
    }

    @Test
    void dueShowsWhatIsLateFirstInItsTitle() {
        assertThat(thuan.get("/?lang=vi").body()).contains("Thời hạn: 1 đã trễ", "Trễ 3 ngày làm việc");
        assertThat(((ListDue) last(ListDue.class)).date()).hasToString("2026-10-16");
    }

    @Test
    void homeTellsTheVotingBaseAndWhy() {
        assertThat(thuan.get("/?lang=vi").body())
                .contains("Cơ số biểu quyết hôm nay: 20", "22 chính thức, trừ 1 tạm chuyển, 1 miễn sinh hoạt khi vắng");
    }

    @Test
    void aDossierListsItsPapersInOrderAndSaysThatOthersHaveTheTurn() {
        assertThat(thuan.get("/ho-so/adm-0187?lang=vi").body())
                .contains("Đang chờ cấp ủy có thẩm quyền", "Đồng chí chưa phải làm gì.", "chậm nhất 12/11/2026")
                .contains("Tài liệu 1/3", "nhận 04/05/2026", "Còn thiếu, có 1/2", "Chưa đến bước")
                .contains("KN-2025-0187");
    }

    @Test
    void listsPageOnWithTheirFilters() {
        String html = thuan.get("/ho-so?loai=ADMISSION&trang=1&lang=vi").body();
        assertThat(html)
                .contains("/ho-so?loai=ADMISSION&amp;trang=0", "/ho-so?loai=ADMISSION&amp;trang=2", "120 hồ sơ");
        ListDossiers asked = (ListDossiers) last(ListDossiers.class);
        assertThat(asked.page().number()).isEqualTo(1);
        assertThat(asked.kind()).contains("ADMISSION");
        thuan.get("/dang-vien?ten=&lang=vi");
        assertThat(((ListMembers) last(ListMembers.class)).text()).isEmpty();
    }

    @Test
    void aPartOfHomeThatTheOfficeMayNotReadSaysSo() {
        web.doors.clear();
        HttpResponse<String> home = thuan.get("/?lang=vi");
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).contains("Chức vụ này không xem danh sách ấy.");
    }

    private static Object last(Class<?> query) {
        return web.doors.asked.stream()
                .filter(query::isInstance)
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
