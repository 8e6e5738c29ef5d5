package socai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import socai.membership.write.correctperson.CorrectPersonDetails;
import socai.membership.write.registerperson.RegisterPerson;
import socai.membership.write.removal.propose.ProposeRemoval;
import socai.policy.read.book.GetPolicyBook;
import socai.spine.Answer;
import socai.spine.Appended;
import socai.spine.Citation;
import socai.spine.Confidence;
import socai.spine.Fact;
import socai.spine.Text;
import socai.spine.Violation;
import socai.spine.write.Catalogue;

class ActingTest extends OfThuan {

    @Test
    void everyCommandHasAFormInBothLanguagesExceptTheImportOfRowsAndNoFormAsksForAnId() {
        Set<String> none = new TreeSet<>();
        web.bean(Catalogue.class).deciders().forEach((name, decider) -> {
            for (String language : List.of("vi", "en")) {
                HttpResponse<String> form = thuan.get(
                        "/viec/" + name.replace('.', '/') + "?lang=" + language + References.of(decider.command()));
                if (form.statusCode() == 404) {
                    none.add(name);
                } else {
                    assertThat(form.statusCode()).as(name).isEqualTo(200);
                    assertThat(form.body())
                            .contains("<form", "name=\"_csrf\"", "name=\"_lenh\"")
                            .doesNotContain("??");
                    assertThat(References.typed(decider.command(), form.body()))
                            .as("what %s asks somebody to type", name)
                            .isEmpty();
                }
            }
        });
        assertThat(none)
                .containsExactly(
                        "membership.ImportMembers",
                        "membership.MoveReorganisedMembers",
                        "policy.PublishCalendar",
                        "policy.PublishRegulation");
    }

    @Test
    void aFilledFormIsTheCommand() {
        web.doors.decision = submission ->
                new Answer(submission.act().command(), true, List.of(), List.of(new Appended("person", "per-x", 0, 1)));
        thuan.get("/viec/membership/RegisterPerson?organisation=org-khu-pho-3&lang=vi");
        HttpResponse<String> done = thuan.post(
                "/viec/membership/RegisterPerson",
                "_lenh",
                "0198a2b0-0000-7000-8000-000000000001",
                "name",
                " Lê Minh Anh ",
                "birthDate",
                "2001-03-14",
                "phone",
                "",
                "organisation",
                "org-khu-pho-3");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(done.body()).contains("Đã ghi vào sổ", "/dang-vien/per-x");
        RegisterPerson command = (RegisterPerson) web.doors.submitted.getFirst().command();
        assertThat(command.name().value()).contains("Lê Minh Anh");
        assertThat(command.phone()).isEmpty();
        assertThat(web.doors.submitted.getFirst().act().command().raw())
                .isEqualTo("0198a2b0-0000-7000-8000-000000000001");
        assertThat(web.doors.submitted.getFirst().act().office()).isEqualTo(WebApplication.SECRETARY.office());
    }

    @Test
    void aCodeIsChosenByItsName() {
        assertThat(thuan.get("/viec/membership/RegisterPerson?lang=vi").body())
                .contains("<option value=\"MALE\">Nam</option>", "<option value=\"FEMALE\">Nữ</option>");
        assertThat(thuan.get("/viec/membership/AttachDocument?admission=adm-0187&formCode=2-KN%C4%90")
                        .body())
                .contains(
                        "<option value=\"2-KNĐ\" selected=\"selected\">2-KNĐ, Lý lịch của người xin vào Đảng</option>")
                .doesNotContain("10-KNĐ");
        // Another paper than the usual ones stays what it was called.
        assertThat(thuan.get("/viec/membership/AttachDocument?admission=adm-0187&formCode=X-9")
                        .body())
                .contains("<option value=\"X-9\" selected>X-9</option>");
    }

    @Test
    void aNestedPartIsFilledInFieldByField() {
        thuan.get("/viec/membership/CorrectPersonDetails");
        thuan.post(
                "/viec/membership/CorrectPersonDetails",
                "person",
                "per-anh",
                "name",
                "Lê Minh Ánh",
                "reason",
                "ghi nhầm",
                "effective",
                "2026-10-01",
                "evidence.number",
                "12-CV/CB",
                "evidence.date",
                "2026-10-01",
                "evidence.scanSha256",
                "ab".repeat(32));
        CorrectPersonDetails command =
                (CorrectPersonDetails) web.doors.submitted.getFirst().command();
        assertThat(command.evidence().number()).isEqualTo("12-CV/CB");
        assertThat(command.reason().subject()).hasToString("per-anh");
    }

    @Test
    void aRefusalTeachesAndKeepsWhatWasEntered() {
        web.doors.decision = submission -> new Answer(
                submission.act().command(),
                false,
                List.of(new Violation(
                        "membership.applicant-age",
                        new Citation("208-QĐ/TW", "3", Confidence.M),
                        new Text("Mới {age} tuổi", "Only {age}"),
                        new Text("Chờ đến khi đủ tuổi", "Wait"),
                        List.of(Fact.of("age", 17)))),
                List.of());
        thuan.get("/viec/membership/RegisterPerson?lang=vi");
        HttpResponse<String> refused = thuan.post(
                "/viec/membership/RegisterPerson",
                "_lenh",
                "0198a2b0-0000-7000-8000-000000000002",
                "name",
                "Lê Minh Anh",
                "birthDate",
                "2009-03-14",
                "organisation",
                "org-khu-pho-3");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("role=\"alert\"", "Vướng 1 quy tắc", "Mới 17 tuổi", "Chờ đến khi đủ tuổi", "208-QĐ/TW")
                .doesNotContain("208-QĐ/TW, 3")
                .contains("value=\"Lê Minh Anh\"", "value=\"2009-03-14\"")
                .contains("0198a2b0-0000-7000-8000-000000000002")
                .doesNotContain("name=\"_lenh\" value=\"0198a2b0-0000-7000-8000-000000000002\"");
    }

    @Test
    void whatCannotBeReadIsToldAtItsFieldAndKept() {
        thuan.get("/viec/membership/RegisterPerson?lang=vi");
        HttpResponse<String> bad = thuan.post(
                "/viec/membership/RegisterPerson",
                "name",
                "Lê Minh Anh",
                "birthDate",
                "hôm qua",
                "organisation",
                "org-1");
        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(bad.body())
                .contains(
                        "<title>Lỗi: ",
                        "Có 1 chỗ cần sửa",
                        "<a href=\"#o-birthDate\">Ngày sinh: ngày này không có trong lịch",
                        "id=\"o-birthDate-sai\"",
                        "aria-invalid=\"true\"",
                        "value=\"hôm qua\"",
                        "value=\"Lê Minh Anh\"");
        assertThat(web.doors.submitted).isEmpty();
    }

    @Test
    void theChoiceOfActsSaysSoWhenThereIsNone() {
        assertThat(thuan.get("/viec?lang=vi").body()).contains("chưa ghi được việc nào");
        assertThat(thuan.get("/viec?ho-so=adm-1&lang=en").body()).contains("can record nothing here");
        assertThat(thuan.get("/viec/membership/Nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void theFormTellsItsRulesBeforeAndReadsBackWhatCannotBeTakenBack() {
        HttpResponse<String> form = thuan.get("/viec/membership/VoteOnAdmission?admission=adm-0187&lang=vi");
        assertThat(form.body())
                .contains("được kiểm theo 9 quy tắc", "Đủ người giới thiệu", "/viec/membership/VoteOnAdmission/xem-lai")
                .contains("type=\"hidden\" name=\"admission\" value=\"adm-0187\"")
                .contains("Phạm Quốc Huy, Dự bị");
        HttpResponse<String> review = thuan.post(
                "/viec/membership/VoteOnAdmission/xem-lai",
                WrongInputs.vote("_lenh", "0198a2b0-0000-7000-8000-000000000003", "tellers", "per-huy"));
        assertThat(review.statusCode()).as(review.body()).isEqualTo(200);
        assertThat(review.body())
                .contains("Kiểm tra lại", "16/10/2026", "Phạm Quốc Huy, Dự bị")
                .contains("name=\"_lenh\" value=\"0198a2b0-0000-7000-8000-000000000003\"")
                .contains("name=\"tellers\" value=\"per-huy\"");
        assertThat(web.doors.submitted).isEmpty();
    }

    /** Absence is proved by months and reminders, years in a row belong to another ground. */
    @Test
    void aFormAsksOnlyForWhatBelongsToTheChosenGround() {
        web.doors.answer(
                GetPolicyBook.class,
                PublishedSamples.lists(Map.of(
                        "removal-grounds-months", "ABSENCE;DUES_UNPAID",
                        "removal-grounds-years", "STANDING_VIOLATED")));
        String fresh = thuan.get("/viec/membership/ProposeRemoval?membership=mem-1&lang=vi")
                .body();
        assertThat(hidden(fresh, "months")).isTrue();
        assertThat(hidden(fresh, "years")).isTrue();
        assertThat(hidden(fresh, "reminders")).as("nothing published").isFalse();
        String chosen = thuan.post(
                        "/viec/membership/ProposeRemoval/tim", "membership", "mem-1", "ground", "ABSENCE", "years", "3")
                .body();
        assertThat(hidden(chosen, "months")).isFalse();
        assertThat(hidden(chosen, "years")).isTrue();
        thuan.post(
                "/viec/membership/ProposeRemoval",
                "membership",
                "mem-1",
                "ground",
                "ABSENCE",
                "months",
                "4",
                "years",
                "3",
                "documentNumber",
                "6-BC/CB");
        ProposeRemoval command = (ProposeRemoval) web.doors.submitted.getFirst().command();
        assertThat(command.months()).contains(4);
        assertThat(command.years()).isEmpty();
    }

    private static boolean hidden(String form, String field) {
        int at = form.indexOf("for=\"o-" + field + "\"");
        assertThat(at).as(field).isPositive();
        return form.substring(form.lastIndexOf("<div class=\"sc-field\"", at), at)
                .contains("hidden");
    }

    @Test
    void anActFromPaperNeedsItsDateNumberAndScan() {
        thuan.get("/viec/membership/RegisterPerson?lang=vi");
        HttpResponse<String> bad = thuan.post(
                "/viec/membership/RegisterPerson",
                "name",
                "Lê Minh Anh",
                "organisation",
                "org-khu-pho-3",
                "_giay",
                "true",
                "_giay-so",
                "12-CV/CB");
        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(bad.body())
                .contains(
                        "<a href=\"#giay-ngay\">Ngày của giấy: ",
                        "<a href=\"#giay-tep\">Bản quét của giấy: ",
                        "value=\"12-CV/CB\"");
        assertThat(web.doors.submitted).isEmpty();
    }

    @Test
    void theScanOfANestedPaperIsAFileAndNeverAHashThatSomebodyTypes() {
        String form = thuan.get("/viec/membership/CorrectPersonDetails?person=per-huy&lang=vi")
                .body();
        assertThat(form)
                .contains("type=\"file\"", "type=\"hidden\" name=\"evidence.scanSha256\"")
                .doesNotContain("type=\"text\" maxlength=\"2000\" id=\"o-evidence.scanSha256\"");
    }
}
