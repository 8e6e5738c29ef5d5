package socai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import socai.membership.read.dossiers.GetDossier;

class PagesTest extends OfThuan {

    private static final Pattern INLINE = Pattern.compile(
            "\\sstyle=|<style|\\son[a-z]+=|javascript:|<script(?![^>]*\\ssrc=)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN_WORDS = Pattern.compile("\\?\\?[a-zA-Z.-]+\\?\\?|\\?\\?[a-z]");

    static Stream<Arguments> pages() {
        return Stream.of(
                        "/|Chi bộ Khu phố 3",
                        "/den-han|Lê Minh Anh",
                        "/ho-so|Lê Minh Anh",
                        "/ho-so?loai=ADMISSION|Lê Minh Anh",
                        "/ho-so/adm-0187|Quyết định kết nạp",
                        "/ho-so/adm-0187?tai=2026-08-18|chi bộ đề nghị",
                        "/ho-so/adm-0187?ghi=2026-08-18T20:15|chi bộ đề nghị",
                        "/ho-so/adm-0187?tai=2026-08-18&ghi=2026-08-20|chi bộ đề nghị",
                        "/ho-so/adm-0187/dien-bien|nhập sau, từ giấy",
                        "/phat-lai/" + Samples.COMMAND.raw() + "?ho-so=adm-0187|Đã thẩm tra",
                        "/phat-lai/" + Samples.COMMAND.raw() + "|Chạy lại khớp",
                        "/quyet-dinh|Có kết quả thẩm tra",
                        "/quyet-dinh?ket-qua=tu-choi|Có kết quả thẩm tra",
                        "/quyet-dinh?ket-qua=tu-giay|Có kết quả thẩm tra",
                        "/quyet-dinh?ket-qua=tu-dong|Có kết quả thẩm tra",
                        "/dang-vien|Phạm Quốc Huy",
                        "/dang-vien?ten=huy&loai=PROBATIONARY|Phạm Quốc Huy",
                        "/dang-vien/per-huy|01.234567",
                        "/dang-vien/per-huy|07-GXN/ĐU",
                        "/tu-tran|Phạm Văn Lợi",
                        "/tu-tran?nam=2026&to-chuc=org-khu-pho-3|12-LT",
                        "/ho-so/adm-0187?phan=noi-dung|Lê Minh Anh",
                        "/ho-so/adm-0187?phan=da-xem|Trần Văn Thuận",
                        "/to-chuc|Chi bộ Khu phố 3",
                        "/to-chuc?tu=goc&tai=2020-01-01|Chi bộ Khu phố 3",
                        "/chinh-sach|Số người giới thiệu",
                        "/to-chuc?q=khu+pho&tai=2020-01-01|Đảng bộ phường Hòa Thuận",
                        "/to-chuc/org-khu-pho-3?tai=2020-01-01|Phạm Quốc Huy",
                        "/to-chuc/org-khu-pho-3?danh-sach=COMMITTEE|= 20",
                        "/chinh-sach/van-ban?ma=208-Q%C4%90/TW|<del>12",
                        "/chinh-sach/so-sanh?tu=2024-01-01&den=2026-01-01|<ins>24",
                        "/ho-so/adm-0187/phat-lai?buoc=1|Đã thẩm tra",
                        "/ho-so/adm-0187/so-sanh|chi bộ đề nghị",
                        "/ho-so/adm-0187/so-sanh?tu=2026-08-01&den=2026-08-18&theo=ghi|chi bộ đề nghị",
                        "/ho-so/adm-0187/da-xem|SC-01/reading",
                        "/design|Giấy chứng nhận bồi dưỡng đã quá 60 tháng",
                        "/mat-mang|class=\"sc-state\"",
                        "/them|VI",
                        "/tai-khoan|VI",
                        "/login|Tiếng Việt")
                .flatMap(page -> Stream.of("vi", "en").map(language -> {
                    String[] parts = page.split("\\|");
                    return Arguments.of(parts[0], parts[1], language);
                }));
    }

    @ParameterizedTest(name = "{0} ({2})")
    @MethodSource("pages")
    void everyPageIsWholeInBothLanguages(String path, String says, String language) {
        HttpResponse<String> page = thuan.get(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
        String html = page.body();
        assertThat(page.statusCode()).as(html).isEqualTo(200);
        assertThat(html).contains(says, "<html lang=\"" + language + "\"", "name=\"viewport\"", "</html>");
        assertThat(html.split("<h1", -1)).hasSize(2);
        assertThat(OWN_WORDS.matcher(html).find())
                .as("a text is missing: " + html)
                .isFalse();
        assertThat(INLINE.matcher(html).find()).as("nothing inline: " + html).isFalse();
        assertThat(html).doesNotContain("Optional[", "th:", "null<", "{0}");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none'");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void aNameIsTextAndNeverMarkup() {
        assertThat(thuan.get("/ho-so/adm-0187?lang=vi").body())
                .contains("Lê Minh Anh &lt;b&gt;x&lt;/b&gt;")
                .doesNotContain("<b>x</b>");
    }

    @Test
    void theOfficeIsChosenAmongThoseHeldAndGoesWithEachQuestion() {
        Browser browser = web.browser().signIn("thuan.tv", WebApplication.PASSWORD);
        browser.get("/");
        assertThat(web.doors.askers.getLast().office()).isEqualTo(WebApplication.SECRETARY.office());
        browser.post("/chuc-vu", "chuc-vu", "ORGANISATION_BOARD@org-phuong");
        browser.get("/");
        assertThat(web.doors.askers.getLast().office()).isEqualTo(WebApplication.BOARD.office());
        browser.post("/chuc-vu", "chuc-vu", "INSPECTION_COMMISSION@org-phuong");
        browser.get("/");
        assertThat(web.doors.askers.getLast().office()).isEqualTo(WebApplication.BOARD.office());
    }

    @Test
    void whatIsNotYoursAndWhatIsNotThereAreOnePage() {
        web.doors.clear();
        for (String path : List.of(
                "/ho-so/adm-x", "/dang-vien/per-x", "/dang-vien/không phải mã".replace(" ", "%20"), "/phat-lai/x")) {
            HttpResponse<String> page = thuan.get(
                    path.replace("ô", "%C3%B4").replace("ả", "%E1%BA%A3").replace("ã", "%C3%A3"));
            assertThat(page.statusCode()).as(path).isEqualTo(404);
            assertThat(page.body()).contains("không thuộc phạm vi của chức vụ đang dùng", "href=\"/\"");
        }
    }

    @Test
    void aWrongAddressIsToldInWordsAndNeverAFault() {
        for (String path : List.of(
                "/ho-so/adm-1?tai=hom-qua",
                "/ho-so/adm-1?ghi=x",
                "/dang-vien?loai=X",
                "/ho-so?trang=x",
                "/ho-so?trang=-1")) {
            HttpResponse<String> page = thuan.get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(400);
            assertThat(page.body()).contains("Địa chỉ chưa đúng", "href=\"/\"");
        }
        HttpResponse<String> unknown = thuan.get("/khong-co");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("Không có trang này", "href=\"/\"");
    }

    @Test
    void aFaultOfOursTellsACodeAndNothingFromInside() {
        web.doors.fault(GetDossier.class, new IllegalStateException("secret of Lê Minh Anh"));
        HttpResponse<String> page = thuan.get("/ho-so/adm-0187?lang=vi");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body())
                .contains("Có lỗi ở phía chúng tôi", "Mã lỗi để báo")
                .doesNotContain("IllegalState", "secret of", "at socai");
    }

    @Test
    void whoHoldsNoOfficeIsToldHowToGetOne() {
        Browser nobody = web.browser().signIn("khong.chuc", WebApplication.PASSWORD);
        HttpResponse<String> page = nobody.get("/");
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("Đồng chí chưa giữ chức vụ nào trong sổ");
    }

    @Test
    void languageAndAppearanceAreRemembered() {
        Browser browser = web.browser().signIn("english", WebApplication.PASSWORD);
        assertThat(browser.get("/").body()).contains("<html lang=\"en\"", "Nothing needs you today");
        assertThat(browser.get("/?lang=vi").body()).contains("<html lang=\"vi\"");
        assertThat(browser.get("/").body()).contains("<html lang=\"vi\"");
        assertThat(browser.post("/giao-dien", "che-do", "dark", "ve", "/ho-so")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/ho-so");
        assertThat(browser.get("/").body()).contains("data-theme=\"dark\"");
        assertThat(browser.post("/giao-dien", "che-do", "dark", "ve", "//evil.example")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .doesNotContain("evil");
    }

    @Test
    void anOrdinaryStoreShowsNoDemoMark() {
        assertThat(thuan.get("/").body()).doesNotContain("dữ liệu mẫu");
    }

    @Test
    void filesAreServedUnderAddressesWithTheirHashAndKeptForGood() {
        String html = thuan.get("/").body();
        String css = html.replaceAll("(?s).*href=\"(/tinh/base-[0-9a-f]+\\.css)\".*", "$1");
        HttpResponse<String> file = web.browser().get(css);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=31536000");
        assertThat(file.body()).containsPattern("be-vietnam-pro-latin-400-normal-[0-9a-f]+\\.woff2");
        String font = file.body().replaceAll("(?s).*?url\\(\"?(/tinh/chu/[^)\"]+)\"?\\).*", "$1");
        assertThat(web.browser().get(font).statusCode()).isEqualTo(200);
    }

    @Test
    void aBrowserMayKeepThePageForNoNetworkWhichIsNobodys() {
        assertThat(thuan.get("/mat-mang?lang=vi").body())
                .contains("Đang mất mạng")
                .doesNotContain("thuan.tv", "Khu phố 3");
        HttpResponse<String> worker = web.browser().get("/sw.js");
        assertThat(worker.statusCode()).isEqualTo(200);
        assertThat(worker.headers().firstValue("Cache-Control").orElseThrow()).contains("no-cache");
        assertThat(web.browser().get("/ung-dung.webmanifest").body()).contains("standalone");
    }

    @Test
    void lettersGrowWhenAskedTo() {
        Browser browser = web.browser().signIn("thuan.tv", WebApplication.PASSWORD);
        browser.get("/");
        browser.post("/co-chu", "co", "large", "ve", "/them");
        assertThat(browser.get("/them").body()).contains("data-size=\"large\"");
    }
}
