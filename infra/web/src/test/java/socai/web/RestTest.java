package socai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socai.membership.write.registerperson.RegisterPerson;
import socai.spine.Answer;
import socai.spine.Appended;
import socai.spine.Citation;
import socai.spine.Confidence;
import socai.spine.Fact;
import socai.spine.Origin;
import socai.spine.Text;
import socai.spine.Violation;
import socai.spine.write.CommandIdInUse;
import socai.spine.write.StaleVersion;
import socai.spine.write.Submission;
import socai.spine.write.TooBusy;
import tools.jackson.databind.JsonNode;

class RestTest extends OfProgram {

    private static final String REGISTER = "/api/commands/membership/RegisterPerson";
    private static final String OFFICE = "\"office\":{\"kind\":\"SECRETARY\",\"organisation\":\"org-khu-pho-3\"}";
    private static final String PERSON =
            "\"name\":\"Lê Minh Anh\",\"birthDate\":\"2001-03-14\",\"organisation\":\"org-khu-pho-3\"";

    private static String register(String more) {
        return "{" + OFFICE + ",\"command\":{" + PERSON + more + "}}";
    }

    @Test
    void aCommandComesInPlainAndPersonalValuesBelongToThePersonThatItMakes() {
        web.doors.decision = submission ->
                new Answer(submission.act().command(), true, List.of(), List.of(new Appended("person", "per-x", 0, 1)));
        HttpResponse<String> done = post(REGISTER, register(""));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(json(done).at("/events/0/stream").asString()).isEqualTo("per-x");
        Submission submission = web.doors.submitted.getFirst();
        RegisterPerson command = (RegisterPerson) submission.command();
        assertThat(command.name().value()).contains("Lê Minh Anh");
        assertThat(command.name().subject().raw())
                .isEqualTo(submission.act().command().derive("per", 0));
        assertThat(command.phone()).isEmpty();
        assertThat(submission.act().person()).contains(WebApplication.THUAN);
        assertThat(submission.act().account()).startsWith("acc-");
        assertThat(submission.act().office()).isEqualTo(WebApplication.SECRETARY.office());
        assertThat(submission.act().origin()).isEqualTo(Origin.DIRECT);
        assertThat(submission.act().businessDate()).hasToString("2026-10-16");
        assertThat(submission.expectedVersion()).isEmpty();
    }

    @Test
    void theEnvelopeIsTakenOver() {
        String id = "0198a2b0-0000-7000-8000-000000000001";
        post(
                REGISTER,
                "{\"commandId\":\"" + id + "\"," + OFFICE + ",\"origin\":\"PAPER\",\"businessDate\":\"2026-08-07\","
                        + "\"paper\":{\"number\":\"41-CV/ĐU\",\"date\":\"2026-08-07\",\"scanSha256\":\""
                        + "ab".repeat(32)
                        + "\"},\"expectedVersion\":3,\"command\":{" + PERSON + "}}");
        Submission submission = web.doors.submitted.getFirst();
        assertThat(submission.act().command().raw()).isEqualTo(id);
        assertThat(submission.act().businessDate()).hasToString("2026-08-07");
        assertThat(submission.act().paper()).isPresent();
        assertThat(submission.expectedVersion()).contains(3L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{",
                "{\"a\":1}",
                "{\"office\":1,\"command\":{}}",
                "{\"office\":{\"kind\":\"KING\",\"organisation\":\"org-1\"},\"command\":{}}",
                "{\"office\":{\"kind\":\"SECRETARY\",\"organisation\":\"per-1\"},\"command\":{}}",
                "{\"office\":{\"kind\":\"SECRETARY\",\"organisation\":\"org-1\"},\"command\":[]}",
                "{\"office\":{\"kind\":\"SECRETARY\",\"organisation\":\"org-1\"},\"command\":\"x\"}",
                "{\"commandId\":\"x\",\"office\":{\"kind\":\"SECRETARY\",\"organisation\":\"org-1\"},\"command\":{}}",
                "{\"commandId\":7,\"office\":{\"kind\":\"SECRETARY\",\"organisation\":\"org-1\"},\"command\":{}}",
                "{\"expectedVersion\":\"x\",\"office\":{\"kind\":\"SECRETARY\",\"organisation\":\"org-1\"},\"command\":{}}",
                "{\"expectedVersion\":1.5,\"office\":{\"kind\":\"SECRETARY\",\"organisation\":\"org-1\"},\"command\":{}}",
                "{\"businessDate\":\"yesterday\",\"office\":{\"kind\":\"SECRETARY\",\"organisation\":\"org-1\"},\"command\":{}}",
                "{\"origin\":\"DREAM\",\"office\":{\"kind\":\"SECRETARY\",\"organisation\":\"org-1\"},\"command\":{}}",
                "{\"paper\":{\"number\":1},\"office\":{\"kind\":\"SECRETARY\",\"organisation\":\"org-1\"},\"command\":{}}"
            })
    void aMalformedEnvelopeIsToldAndReachesNoDoor(String body) {
        HttpResponse<String> refused = post(REGISTER, body);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(refused.body()).doesNotContain("socai.", "java.", "tools.jackson");
        assertThat(web.doors.submitted).isEmpty();
    }

    @Test
    void aWrongFieldIsNamedWithWhatItShouldBe() {
        assertThat(detail(register(",\"age\":7"))).contains("age");
        assertThat(detail("{" + OFFICE + ",\"command\":{\"name\":\"x\",\"organisation\":\"org-1\"}}"))
                .contains("birthDate");
        assertThat(detail("{" + OFFICE
                        + ",\"command\":{\"name\":\"x\",\"birthDate\":\"14/03/2001\",\"organisation\":\"org-1\"}}"))
                .contains("birthDate");
        assertThat(detail("{" + OFFICE
                        + ",\"command\":{\"name\":7,\"birthDate\":\"2001-03-14\",\"organisation\":\"org-1\"}}"))
                .contains("name");
        assertThat(detail("{" + OFFICE
                        + ",\"command\":{\"name\":\"x\",\"birthDate\":\"2001-03-14\",\"organisation\":\"1\"}}"))
                .contains("organisation", "org-");
        assertThat(web.doors.submitted).isEmpty();
    }

    @Test
    void anUnknownConstantIsAnsweredWithTheKnownOnes() {
        HttpResponse<String> refused = post(
                "/api/commands/membership/ErasePerson",
                "{" + OFFICE + ",\"command\":{\"person\":\"per-1\",\"basis\":\"MOOD\",\"documentNumber\":\"1\"}}");
        assertThat(refused.statusCode()).isEqualTo(400);
        for (socai.membership.events.ErasureBasis basis : socai.membership.events.ErasureBasis.values()) {
            assertThat(refused.body()).contains(basis.name());
        }
        HttpResponse<String> office = post(
                REGISTER, "{\"office\":{\"kind\":\"KING\",\"organisation\":\"org-1\"},\"command\":{" + PERSON + "}}");
        assertThat(office.body()).contains("SECRETARY", "INSPECTION_COMMISSION");
    }

    private static String detail(String body) {
        HttpResponse<String> refused = post(REGISTER, body);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).doesNotContain("tools.jackson", "java.");
        return json(refused).get("detail").asString();
    }

    @Test
    void whatNoDatabaseCanHoldIsRefusedAndLettersAreComposed() {
        assertThat(post(REGISTER, register(",\"homeTown\":\"a\\u0000b\"")).statusCode())
                .isEqualTo(400);
        assertThat(post(REGISTER, register(",\"homeTown\":\"a\\ud800b\"")).statusCode())
                .isEqualTo(400);
        assertThat(web.doors.submitted).isEmpty();
        post(REGISTER, register(",\"homeTown\":\"Bi\\u0300nh\""));
        RegisterPerson command = (RegisterPerson) web.doors.submitted.getFirst().command();
        assertThat(command.homeTown().orElseThrow().value()).contains("B\u00ecnh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-0001-01-01", "1899-12-31", "2100-01-01"})
    void aDayWithWhichNobodyCanReckonIsRefusedAtTheDoor(String day) {
        HttpResponse<String> refused = post(REGISTER, register("").replaceAll("\\d{4}-\\d{2}-\\d{2}", day));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(json(refused).get("detail").asString()).contains("1900–2099").doesNotContain(day);
        assertThat(web.doors.submitted).isEmpty();
    }

    @Test
    void aRefusalTellsEachRuleInTheAskedLanguage() {
        web.doors.decision =
                submission -> new Answer(submission.act().command(), false, List.of(young(), young()), List.of());
        HttpResponse<String> refused = post(REGISTER, register(""), "Accept-Language", "en");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        JsonNode violation = json(refused).at("/violations/0");
        assertThat(violation.get("rule").asString()).isEqualTo("membership.applicant-age");
        assertThat(violation.get("sentence").asString()).isEqualTo("Only 17 years old");
        assertThat(violation.get("remedy").asString()).isEqualTo("Wait");
        assertThat(violation.at("/citation/regulation").asString()).isEqualTo("208-QĐ/TW");
        assertThat(violation.at("/facts/0/value").asString()).isEqualTo("17");
        assertThat(json(refused).get("violations")).hasSize(2);
        assertThat(post(REGISTER, register("")).body()).contains("Mới 17 tuổi");
    }

    private static Violation young() {
        return new Violation(
                "membership.applicant-age",
                new Citation("208-QĐ/TW", "", Confidence.M),
                new Text("Mới {age} tuổi", "Only {age} years old"),
                new Text("Chờ", "Wait"),
                List.of(Fact.of("age", 17)));
    }

    @Test
    void aMissingRightIsForbiddenAndTellsNoFact() {
        web.doors.decision = submission -> new Answer(
                submission.act().command(),
                false,
                List.of(new Violation(
                        "spine.office-may-do-this",
                        new Citation("SC-01", "", Confidence.R),
                        new Text("Không có quyền", "No right"),
                        Text.NONE,
                        List.of(Fact.of("office", "SECRETARY")))),
                List.of());
        HttpResponse<String> refused = post(REGISTER, register(""));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(json(refused).at("/violations/0/facts")).isEmpty();
    }

    @Test
    void conflictsAreConflicts() {
        web.doors.decision = submission -> {
            throw new StaleVersion("per-x", 3, 5);
        };
        HttpResponse<String> stale = post(REGISTER, register(""));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(json(stale).get("expectedVersion").asInt()).isEqualTo(3);
        assertThat(json(stale).get("actualVersion").asInt()).isEqualTo(5);
        web.doors.decision = submission -> {
            throw new TooBusy("per-x");
        };
        assertThat(post(REGISTER, register("")).statusCode()).isEqualTo(409);
        web.doors.decision = submission -> {
            throw new CommandIdInUse(submission.act().command());
        };
        assertThat(post(REGISTER, register("")).statusCode()).isEqualTo(409);
    }

    @Test
    void whatIsNotThereWhatIsTooLargeAndWhatIsNotJsonAreTold() {
        assertThat(post("/api/commands/membership/Nothing", register("")).statusCode())
                .isEqualTo(404);
        assertThat(post("/api/commands/x", "{}").statusCode()).isEqualTo(404);
        assertThat(get("/api/commands/membership/RegisterPerson").statusCode()).isEqualTo(405);

        HttpResponse<String> text = web.browser().text(REGISTER, register(""), "Authorization", "Bearer " + key);
        assertThat(text.statusCode()).isEqualTo(415);
        HttpResponse<String> large = post(REGISTER, register(",\"homeTown\":\"" + "x".repeat(3_000_000) + "\""));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(post(REGISTER, "[".repeat(100_000)).statusCode()).isEqualTo(400);
    }

    @Test
    void aFaultTellsNothingFromInside() {
        web.doors.decision = submission -> {
            throw new IllegalStateException("secret of Lê Minh Anh");
        };
        HttpResponse<String> fault = post(REGISTER, register(""));
        assertThat(fault.statusCode()).isEqualTo(500);
        assertThat(fault.body()).doesNotContain("secret", "IllegalState", "socai.", "Lê Minh Anh");
    }
}
