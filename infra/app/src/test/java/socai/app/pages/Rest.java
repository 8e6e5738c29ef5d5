package socai.app.pages;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import socai.spine.CommandId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One of the demonstration's accounts as a program speaks for it. */
record Rest(SmallDemo.Somebody who) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A command of the membership's context that is accepted. */
    CommandId send(String command, Map<String, ?> payload) throws Exception {
        CommandId id = CommandId.of(UUID.randomUUID());
        String body = JSON.writeValueAsString(Map.of(
                "commandId",
                id.raw(),
                "office",
                Map.of("kind", who.office().split("@")[0], "organisation", organisation()),
                "command",
                payload));
        HttpResponse<String> answer = CLIENT.send(
                request("/api/commands/membership/" + command)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        JsonNode said = JSON.readTree(answer.body());
        if (answer.statusCode() != 200) {
            throw new IOException(command + ": " + said);
        }
        return id;
    }

    /** @param question context and name with its parameters; the office is added */
    JsonNode ask(String question) throws Exception {
        HttpResponse<String> answer = CLIENT.send(
                request("/api/queries/" + question + "&office=" + who.office()).build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(question + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** What is told of a scan that was stored for a person: its id, its hash. */
    JsonNode upload(String subject) throws Exception {
        HttpResponse<String> answer = CLIENT.send(
                Upload.of(SmallDemo.address(), subject)
                        .header("Authorization", "Bearer " + who.key())
                        .header("Socai-Office", who.office())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("upload: " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** The id of the one person of this name whom the account finds. */
    String find(String name) throws Exception {
        return ask("membership/SearchPeople?organisation=" + organisation() + "&text="
                        + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .findValuesAsString("personId")
                .getFirst();
    }

    String organisation() {
        return who.office().split("@")[1];
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(SmallDemo.address() + path))
                .header("Authorization", "Bearer " + who.key());
    }
}
