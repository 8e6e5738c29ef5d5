package socai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socai.membership.read.dossiers.GetDossier;
import socai.membership.read.members.ListMembers;
import tools.jackson.databind.json.JsonMapper;

/** Questions come by address; what is wrong with one is told. */
class RestQuestionsTest extends OfProgram {

    @Test
    void aQuestionTakesItsComponentsFromTheAddress() {
        Samples.lay(web.doors);
        HttpResponse<String> answer =
                get("/api/queries/membership/ListMembers?organisation=org-khu-pho-3&text=huy&standing=OFFICIAL"
                        + "&page=1&size=20&office=SECRETARY@org-khu-pho-3");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(json(answer).get("total").asInt()).isEqualTo(1234);
        ListMembers asked = (ListMembers) web.doors.asked.getFirst();
        assertThat(asked.text()).contains("huy");
        assertThat(asked.page().number()).isEqualTo(1);
        assertThat(asked.page().size()).isEqualTo(20);
        assertThat(web.doors.askers.getFirst().office()).isEqualTo(WebApplication.SECRETARY.office());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ListMembers?office=SECRETARY@org-1",
                "ListMembers?organisation=x&office=SECRETARY@org-1",
                "ListMembers?organisation=org-1&standing=X&office=SECRETARY@org-1",
                "ListMembers?organisation=org-1&page=-1&office=SECRETARY@org-1",
                "ListMembers?organisation=org-1&size=100000&office=SECRETARY@org-1",
                "ListMembers?organisation=org-1&colour=red&office=SECRETARY@org-1",
                "ListMembers?organisation=org-1",
                "ListMembers?organisation=org-1&office=KING",
                "GetPerson?person=adm-1&office=SECRETARY@org-1"
            })
    void aQuestionThatCannotBeReadIsTold(String question) {
        Samples.lay(web.doors);
        HttpResponse<String> refused = get("/api/queries/membership/" + question);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(web.doors.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organisation/GetOrganisationTree?date=%2B999999999-12-31&levels=1",
                "organisation/GetOrganisationTree?date=2100-01-01&levels=1",
                "spine/GetTimeline?stream=adm-1&recordedUntil=%2B1000000000-12-31T00:00:00Z"
            })
    void aDayWithWhichNobodyCanReckonIsTold(String question) {
        Samples.lay(web.doors);
        HttpResponse<String> refused = get("/api/queries/" + question + "&office=SECRETARY@org-1");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(web.doors.asked).isEmpty();
    }

    @Test
    void whatIsNotYoursAndWhatIsNotThereLookAlike() {
        HttpResponse<String> dossier =
                get("/api/queries/membership/GetDossier?stream=adm-1&office=SECRETARY@org-khu-pho-3");
        HttpResponse<String> nothing =
                get("/api/queries/membership/GetNothing?stream=adm-1&office=SECRETARY@org-khu-pho-3");
        assertThat(dossier.statusCode()).isEqualTo(404);
        assertThat(nothing.statusCode()).isEqualTo(404);
        Map<String, Object> one = JsonMapper.shared().readValue(dossier.body(), Map.class);
        Map<String, Object> other = JsonMapper.shared().readValue(nothing.body(), Map.class);
        one.remove("instance");
        other.remove("instance");
        assertThat(one).isEqualTo(other);
    }

    @Test
    void anUnknownAddressOfTheApiIsAProblemToo() {
        HttpResponse<String> nothing = get("/api/nothing");
        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(nothing.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(Optional.of(nothing.body()))
                .hasValueSatisfying(body -> assertThat(body).doesNotContain("<html"));
    }

    @Test
    void dossiersAreNeverKeptByAnyCache() {
        web.doors.fault(GetDossier.class, new IllegalStateException());
        assertThat(get("/api/queries/membership/GetDossier?stream=adm-1&office=SECRETARY@org-1")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElseThrow())
                .contains("no-store");
    }
}
