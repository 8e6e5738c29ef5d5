package socai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import socai.membership.write.registerperson.RegisterPerson;

/** What people type, send and open by mistake: each time a sentence that helps, in their language, and never a fault. */
class WrongInputsTest extends OfThuan {

    private static final String PERSON = "/viec/membership/RegisterPerson";

    static Stream<Arguments> inputs() {
        return WrongInputs.ALL.stream()
                .flatMap(wrong ->
                        Stream.of(Arguments.of(wrong.name(), wrong, "vi"), Arguments.of(wrong.name(), wrong, "en")));
    }

    @ParameterizedTest(name = "{0} ({2})")
    @MethodSource("inputs")
    void eachGetsASentenceThatHelps(String name, WrongInputs.Wrong wrong, String language) {
        thuan.get("/tai-khoan?lang=" + language);
        HttpResponse<String> answer = wrong.send().apply(thuan);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(wrong.status());
        assertThat(answer.body())
                .contains("<html lang=\"" + language + "\"", sentence(wrong.says(), language))
                .doesNotContain("Exception", "??", "Whitelabel", "at socai.");
        assertThat(answer.body().split("<h1", -1)).hasSize(2);
    }

    @Test
    void thereAreFortyAndMore() {
        assertThat(WrongInputs.ALL)
                .hasSizeGreaterThanOrEqualTo(40)
                .extracting(WrongInputs.Wrong::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void aScriptInANameStaysAName() {
        thuan.get("/tai-khoan?lang=vi");
        HttpResponse<String> kept =
                thuan.post(PERSON, WrongInputs.person("name", "<script>alert(1)</script>", "birthDate", "x"));
        assertThat(kept.body())
                .contains("value=\"&lt;script&gt;alert(1)&lt;/script&gt;\"")
                .doesNotContain("<script>alert");
    }

    @Test
    void lettersTypedInPartsArriveComposed() {
        thuan.get("/tai-khoan?lang=vi");
        thuan.post(PERSON, WrongInputs.person("name", "Le\u0302 Minh A\u0301nh", "birthDate", "2001-03-14"));
        RegisterPerson command = (RegisterPerson) web.doors.submitted.getFirst().command();
        assertThat(command.name().value()).contains("Lê Minh Ánh");
    }

    @Test
    void anOfficeThatIsNotHeldIsNotTaken() {
        thuan.get("/tai-khoan?lang=vi");
        thuan.post("/chuc-vu", "chuc-vu", "ADMINISTRATOR@org-tinh");
        assertThat(thuan.get("/").body()).doesNotContain("Quản trị");
    }

    /** Numbers that are numbers, if strange: an empty page, the last step, never a fault. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ho-so?trang=2147483647",
                "/dang-vien?trang=2147483647",
                "/quyet-dinh?trang=2147483647",
                "/den-han?trang=2147483647",
                "/to-chuc?q=a&trang=2147483647",
                "/ho-so/adm-0187/da-xem?trang=2147483647",
                "/ho-so/adm-0187/phat-lai?buoc=2147483647",
                "/ho-so/adm-0187/phat-lai?buoc=-5",
                "/ho-so/adm-0187?phan=khong-co",
                "/chinh-sach/van-ban?ma=208-Q%C4%90/TW&trang=2147483647"
            })
    void aStrangeNumberStillOpensAPage(String path) {
        HttpResponse<String> page = thuan.get(path);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).contains("</html>").doesNotContain("??");
    }

    /** A form sends the fields that nobody filled in as well. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ho-so/adm-0187?tai=2026-08-18&ghi=",
                "/ho-so/adm-0187?tai=&ghi=",
                "/to-chuc?q=khu&tai=",
                "/chinh-sach?tai=",
                "/ho-so/adm-0187/so-sanh?tu=&den="
            })
    void anEmptyFieldAsksForNothing(String path) {
        HttpResponse<String> page = thuan.get(path);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
    }

    @Test
    void whatTheContainerRefusesIsAPageForPeopleAndAProblemForPrograms() {
        HttpResponse<String> page = web.browser().get("/ho-so/%00");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'");
        assertThat(page.body())
                .contains("<html lang=\"vi\">", "Chưa nhận được yêu cầu", "href=\"/\"")
                .doesNotContain("Tomcat", "style=");
        HttpResponse<String> problem = web.browser().get("/api/queries/%00");
        assertThat(problem.statusCode()).isEqualTo(400);
        assertThat(problem.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(problem.body()).contains("urn:socai:problem:bad-request");
    }

    private static String sentence(String says, String language) {
        if (says.contains("|")) {
            return says.split("\\|")[language.equals("vi") ? 0 : 1];
        }
        return Stream.of(texts(language).getProperty(says).split("\\{[^}]*\\}"))
                .max(Comparator.comparing(String::length))
                .orElseThrow();
    }

    private static Properties texts(String language) {
        Properties texts = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                WrongInputsTest.class.getResourceAsStream("/socai/web/texts_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
