package socai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import socai.spine.read.CheckedQueryDoor;
import socai.spine.write.Catalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiDocumentTest {

    private static WebApplication web;
    private static JsonNode document;

    @BeforeAll
    static void start() {
        web = new WebApplication(Map.of());
        HttpResponse<String> response = web.browser().get("/api/openapi.json");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        document = JsonMapper.shared().readTree(response.body());
    }

    @AfterAll
    static void stop() {
        web.close();
    }

    @Test
    void everyCommandAndEveryQuestionHasItsAddress() {
        TreeSet<String> wanted = new TreeSet<>();
        web.bean(Catalogue.class)
                .deciders()
                .keySet()
                .forEach(name -> wanted.add("/api/commands/" + name.replace('.', '/')));
        Samples.handlers()
                .forEach(handler -> wanted.add("/api/queries/"
                        + CheckedQueryDoor.nameOf(handler.query()).replace('.', '/')));
        assertThat(wanted).hasSizeGreaterThan(40);
        assertThat(new TreeSet<>(document.get("paths").propertyNames()))
                .containsAll(wanted)
                .noneMatch(path -> path.contains("{context}"));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        for (String reference : document.findValuesAsString("$ref")) {
            assertThat(document.at(reference.substring(1)).isObject())
                    .as(reference)
                    .isTrue();
        }
    }

    @Test
    void aCommandIsDescribedByItsRecord() {
        JsonNode command = document.at("/components/schemas/membership.RegisterPerson");
        assertThat(command.at("/properties/birthDate/format").asString()).isEqualTo("date");
        assertThat(command.at("/properties/organisation/pattern").asString()).startsWith("^org-");
        assertThat(command.at("/required").valueStream().map(JsonNode::asString))
                .contains("name", "birthDate", "organisation")
                .doesNotContain("phone");
        JsonNode post = document.at("/paths/~1api~1commands~1membership~1RegisterPerson/post");
        assertThat(post.at("/responses").propertyNames()).contains("200", "400", "401", "403", "409", "415", "422");
        assertThat(post.at("/requestBody/content/application~1json/schema/properties/command/$ref")
                        .asString())
                .endsWith("membership.RegisterPerson");
    }

    @Test
    void aQuestionsComponentsAreItsParameters() {
        JsonNode get = document.at("/paths/~1api~1queries~1membership~1ListMembers/get");
        assertThat(get.at("/parameters")
                        .valueStream()
                        .map(parameter -> parameter.get("name").asString()))
                .contains("organisation", "text", "standing", "page", "size");
    }
}
