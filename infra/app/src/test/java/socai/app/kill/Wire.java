package socai.app.kill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import socai.app.pages.Upload;
import socai.spine.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The line to a running program, which may break at any moment. */
record Wire(String address) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What came back. */
    record Said(int status, String body) {

        /** Whether the journal holds this answer: by rule accepted or refused. */
        boolean recorded() {
            return status == 200 || status == 403 || status == 422;
        }

        JsonNode tree() {
            return JSON.readTree(body);
        }

        /** The version that this accepted command left a stream at. */
        long version(String stream) {
            for (JsonNode part : tree().path("events")) {
                if (part.path("stream").stringValue().equals(stream)) {
                    return part.path("first").longValue() + part.path("count").longValue() - 1;
                }
            }
            throw new IllegalStateException("nothing was written to " + stream + ": " + body);
        }
    }

    /** Empty when the connection broke before there was an answer. */
    Optional<Said> send(Desk.Wish wish) {
        return send(HttpRequest.newBuilder(URI.create(address + "/api/commands/" + wish.command()))
                .header("Authorization", "Bearer " + wish.key())
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(60))
                .POST(HttpRequest.BodyPublishers.ofString(wish.body()))
                .build());
    }

    /** What a query of this office answers. */
    Optional<Said> asks(Desk desk, String query) {
        return send(HttpRequest.newBuilder(URI.create(address + "/api/queries/" + query))
                .header("Authorization", "Bearer " + desk.key())
                .header("Socai-Office", desk.office())
                .timeout(Duration.ofSeconds(60))
                .build());
    }

    /** The hash of the stored bytes of a scan that is put on record for a person. */
    String scan(Desk desk, PersonId subject) {
        Said stored = send(Upload.of(address, subject.raw())
                        .header("Authorization", "Bearer " + desk.key())
                        .header("Socai-Office", desk.office())
                        .build())
                .orElseThrow();
        return stored.tree().required("sha256").stringValue();
    }

    private static Optional<Said> send(HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            return Optional.of(new Said(response.statusCode(), response.body()));
        } catch (IOException | CancellationException broken) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
