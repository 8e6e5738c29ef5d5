package socai.web;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import socai.spine.write.StaleVersion;

/** What people type, send and open by mistake, with what they should read then. */
final class WrongInputs {

    private static final String PERSON = "/viec/membership/RegisterPerson";
    private static final String VOTE = "/viec/membership/VoteOnAdmission";
    private static final String PAPER = "/viec/membership/AttachDocument";

    private WrongInputs() {}

    /** @param says the key of the sentence that must be there, or the sentence in both languages with a bar between */
    record Wrong(String name, int status, String says, Function<Browser, HttpResponse<String>> send) {}

    static final List<Wrong> ALL = new ArrayList<>();

    static {
        opened("a day in words", 400, "problem.bad-address.text", "/ho-so/adm-0187?tai=hom-qua");
        opened("a day that no calendar has", 400, "problem.bad-address.text", "/ho-so/adm-0187?tai=2026-02-30");
        opened("a day written with strokes", 400, "problem.bad-address.text", "/ho-so/adm-0187?tai=20/10/2026");
        opened("a moment of letters", 400, "problem.bad-address.text", "/ho-so/adm-0187?ghi=x");
        opened("a page of letters", 400, "problem.bad-address.text", "/ho-so?trang=x");
        opened("a page before the first", 400, "problem.bad-address.text", "/ho-so?trang=-1");
        opened("a page beyond numbers", 400, "problem.bad-address.text", "/den-han?trang=99999999999999999999");
        opened("a standing that nobody has", 400, "problem.bad-address.text", "/dang-vien?loai=X");
        opened("an id of nothing", 404, "problem.not-yours.text", "/dang-vien/khong-phai-ma!");
        opened("a file's id where a person's belongs", 404, "problem.not-yours.text", "/dang-vien/adm-0187");
        opened("a decision that is none", 404, "problem.not-yours.text", "/phat-lai/x");
        opened("a script in an address", 404, "problem.not-yours.text", "/dang-vien/%3Cscript%3Ealert(1)%3Cscript%3E");
        opened("a zero byte in an address", 400, "problem.bad-request.text", "/ho-so/%00");
        opened("a zero byte in a question", 400, "problem.bad-address.text", "/tim?q=a%00b");
        opened("a stroke that is written as a letter", 400, "problem.bad-request.text", "/ho-so%2Fadm-0187");
        opened("a way out of the house", 400, "problem.bad-request.text", "/%2e%2e/%2e%2e/etc/passwd");
        opened("a day before all records", 400, "problem.bad-address.text", "/chinh-sach?tai=-999999999-01-01");
        opened("a day after all records", 400, "problem.bad-address.text", "/to-chuc?tai=%2B999999999-12-31");
        opened("two days of which one is none", 400, "problem.bad-address.text", "/chinh-sach/so-sanh?den=0000-01-01");
        opened("a step of letters", 400, "problem.bad-address.text", "/ho-so/adm-0187/phat-lai?buoc=x");
        opened("a page of people before the first", 400, "problem.bad-address.text", "/dang-vien?trang=-1");
        opened("a page of decisions before the first", 400, "problem.bad-address.text", "/quyet-dinh?trang=-1");
        opened("a page of limits before the first", 400, "problem.bad-address.text", "/den-han?trang=-2147483648");
        opened(
                "a page of lookers before the first",
                400,
                "problem.bad-address.text",
                "/ho-so/adm-0187/da-xem?trang=-1");
        opened("a page of organisations in words", 400, "problem.bad-address.text", "/to-chuc?q=a&trang=hai");
        opened("an act of no context", 404, "problem.not-yours.text", "/viec/nham/KhongCo");
        opened("an act that is none", 404, "problem.not-yours.text", "/viec/membership/Nothing");
        opened("an address of nothing", 404, "problem.no-page.text", "/khong-co");
        opened("a semicolon in an address", 400, "problem.bad-request.text", "/ho-so/adm-1;x=1");
        opened("a form's address opened as a page", 405, "problem.bad-request.text", "/chuc-vu");

        filled("a birth date in words", "date", PERSON, person("name", "Lê Minh Anh", "birthDate", "hôm qua"));
        filled("a 30th of February", "date", PERSON, person("name", "Lê Minh Anh", "birthDate", "2001-02-30"));
        filled("a year of two digits", "date", PERSON, person("name", "Lê Minh Anh", "birthDate", "0026-01-01"));
        filled("no birth date", "missing", PERSON, person("name", "Lê Minh Anh", "birthDate", ""));
        filled("no name", "missing", PERSON, person("name", "", "birthDate", "2001-03-14"));
        filled("a name of blanks", "missing", PERSON, person("name", "   ", "birthDate", "2001-03-14"));
        filled(
                "a name as long as a book",
                "long",
                PERSON,
                person("name", "Lê ".repeat(800), "birthDate", "2001-03-14"));
        filled("a name with a zero byte", "letters", PERSON, person("name", "Lê\0Anh", "birthDate", "2001-03-14"));
        filled("fewer than none present", "negative", VOTE, vote("present", "-3"));
        filled("more present than live", "large", VOTE, vote("present", "99999999999999999999"));
        filled("a count in words", "number", VOTE, vote("ayes", "mười lăm"));
        filled("half a voter", "number", VOTE, vote("noes", "1.5"));
        filled("no count", "missing", VOTE, vote("others", ""));
        filled("a form of voting that is none", "choice", VOTE, vote("form", "HUA_TAY"));
        filled("no form of voting", "choose", VOTE, vote("form", ""));
        filled("a meeting's day with strokes", "date", VOTE, vote("on", "20/10/2026"));
        filled("from paper without its scan", "paper-scan", VOTE, vote("_giay", "true"));
        filled("from paper without its day", "paper-date", VOTE, vote("_giay", "true"));
        filled("from paper without its number", "paper-number", VOTE, vote("_giay", "true"));
        filled("a paper without its file", "file", PAPER, "admission", "adm-0187", "formCode", "1-KNĐ");

        sent(
                "a form from elsewhere",
                403,
                "problem.old-form.text",
                browser -> browser.postWithoutToken(PERSON, Map.of("name", "x")));
        sent(
                "a form with another's token",
                403,
                "problem.old-form.text",
                browser -> browser.postWithoutToken(PERSON, Map.of("name", "x", "_csrf", "sai")));
        sent("a page that was overtaken", 409, "act.busy", browser -> {
            OfThuan.web.doors.decision = submission -> {
                throw new StaleVersion("adm-0187", 1, 2);
            };
            return browser.post(PERSON, person("name", "Lê Minh Anh", "birthDate", "2001-03-14"));
        });
        sent(
                "a file of 22 MB",
                413,
                "problem.too-large.text",
                browser ->
                        browser.upload(PAPER, "_tep", "application/pdf", new byte[22 << 20], "admission", "adm-0187"));
        sent(
                "a web page instead of a scan",
                400,
                "Chỉ nhận tệp PDF hoặc ảnh|Only PDF or pictures",
                browser -> browser.upload(
                        PAPER,
                        "_tep",
                        "text/html",
                        "<html>".getBytes(StandardCharsets.UTF_8),
                        "admission",
                        "adm-0187"));
        sent(
                "a program that calls itself PDF",
                400,
                "không phải PDF hay ảnh|neither PDF nor a picture",
                browser -> browser.upload(
                        PAPER,
                        "_tep",
                        "application/pdf",
                        "MZ program".getBytes(StandardCharsets.UTF_8),
                        "admission",
                        "adm-0187"));
        sent(
                "an empty file",
                400,
                "act.wrong.file",
                browser -> browser.upload(PAPER, "_tep", "application/pdf", new byte[0], "admission", "adm-0187"));
        account(
                "a wrong present password",
                "account.fault.WRONG",
                "sai-mat-khau-roi",
                "mot-cau-dai-de-nho",
                "mot-cau-dai-de-nho");
        account("a short new password", "account.fault.TOO_SHORT", WebApplication.PASSWORD, "ngan", "ngan");
        account(
                "a repeated letter as password",
                "account.fault.TRIVIAL",
                WebApplication.PASSWORD,
                "aaaaaaaaaaaaaaaa",
                "aaaaaaaaaaaaaaaa");
        account(
                "the same password again",
                "account.fault.SAME",
                WebApplication.PASSWORD,
                WebApplication.PASSWORD,
                WebApplication.PASSWORD);
        account(
                "two different new passwords",
                "account.fault.DIFFERENT",
                WebApplication.PASSWORD,
                "mot-cau-dai-de-nho",
                "mot-cau-khac-de-nho");
        sent("a key without a name", 200, "account.key.fault", browser -> {
            browser.post("/tai-khoan/khoa", "ten", " ");
            return browser.get("/tai-khoan");
        });
        sent("a key that is not one's own", 200, "account.key.unknown", browser -> {
            browser.post("/tai-khoan/khoa/key-cua-ai/huy");
            return browser.get("/tai-khoan");
        });
    }

    private static void opened(String name, int status, String says, String path) {
        sent(name, status, says, browser -> browser.get(path));
    }

    private static void filled(String name, String says, String path, String... fields) {
        sent(name, 400, "act.wrong." + says, browser -> browser.post(path, fields));
    }

    private static void account(String name, String says, String present, String next, String again) {
        sent(name, 200, says, browser -> {
            browser.post("/tai-khoan/mat-khau", "hien-tai", present, "moi", next, "nhac-lai", again);
            return browser.get("/tai-khoan");
        });
    }

    private static void sent(String name, int status, String says, Function<Browser, HttpResponse<String>> send) {
        ALL.add(new Wrong(name, status, says, send));
    }

    static String[] person(String... fields) {
        return Stream.concat(Stream.of(fields), Stream.of("organisation", "org-khu-pho-3"))
                .toArray(String[]::new);
    }

    /** A vote that can be read, but for what is changed or added. */
    static String[] vote(String... changed) {
        return Stream.concat(
                        Stream.of(
                                "admission",
                                "adm-0187",
                                "on",
                                "2026-10-16",
                                "form",
                                "SECRET_BALLOT",
                                "present",
                                "17",
                                "ayes",
                                "15",
                                "noes",
                                "2",
                                "others",
                                "0",
                                "resolutionNumber",
                                "09-NQ/CB"),
                        Stream.of(changed))
                .toArray(String[]::new);
    }
}
