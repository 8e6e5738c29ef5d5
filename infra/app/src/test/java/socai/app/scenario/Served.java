package socai.app.scenario;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import socai.app.Installation;
import socai.app.ReadSide;
import socai.app.SimulatedClock;
import socai.app.SocaiApplication;
import socai.app.demo.DemoStore;
import socai.app.pages.Upload;
import socai.security.accounts.Accounts;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Zone;
import socai.spine.write.Clocks;
import socai.spine.write.CommandDoor;
import socai.spine.write.Submission;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole program on a port of its own, on a clock that the test moves forward. */
final class Served implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ConfigurableApplicationContext context;
    private final String address;

    private Served(ConfigurableApplicationContext context) {
        this.context = context;
        this.address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    static Served from(LocalDate day) {
        Path data = Path.of("target", "scenario", UUID.randomUUID().toString()).toAbsolutePath();
        Served served = new Served(new SpringApplicationBuilder(SocaiApplication.class)
                .web(WebApplicationType.SERVLET)
                .logStartupInfo(false)
                .run("--socai.data=" + data, "--server.port=0"));
        served.bean(DemoStore.class).mark("scenario");
        served.clock().simulateFrom(day.atTime(7, 0).atZone(Zone.PARTY).toInstant());
        return served;
    }

    private SimulatedClock clock() {
        return context.getBean(SimulatedClock.class);
    }

    String address() {
        return address;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    LocalDate today() {
        return context.getBean(Clocks.class).today();
    }

    /** Time only passes: a day that is over already cannot come again. */
    void on(LocalDate day) {
        if (day.isAfter(today())) {
            clock().moveTo(day.atTime(8, 0).atZone(Zone.PARTY).toInstant());
        }
    }

    /** What was there before the story begins; the installation records it. */
    Answer founded(CommandId id, Command command) {
        return founded(command, Installation.act(id, context.getBean(Clocks.class)));
    }

    Answer founded(Command command, Act act) {
        Answer answer = context.getBean(CommandDoor.class).submit(Submission.of(command, act));
        if (!answer.accepted()) {
            throw new IllegalStateException(answer.violations().toString());
        }
        return answer;
    }

    /** Somebody with an API key, in one office. */
    Caller caller(String login, PersonId person, OfficeKind office, OrganisationId organisation) {
        Accounts accounts = context.getBean(Accounts.class);
        String key = accounts.issueKey(
                accounts.create(login, "mat-khau-rat-dai-" + login, Optional.of(person), "vi"), "scenario");
        return new Caller(key, new OfficeRef(office, organisation));
    }

    /** What came back: the status, and the body as a tree. */
    record Reply(CommandId command, int status, JsonNode body) {

        boolean accepted() {
            return status == 200;
        }

        String rules() {
            return JSON.writeValueAsString(body.path("violations").findValuesAsString("rule"));
        }
    }

    /** A file that is kept, and the hash of its stored bytes. */
    record Scan(String id, String sha256) {}

    /** Asks by {@code POST /api/commands} and {@code GET /api/queries} only. */
    final class Caller {

        private final String key;
        private final OfficeRef office;

        private Caller(String key, OfficeRef office) {
            this.key = key;
            this.office = office;
        }

        Reply command(String name, Map<String, ?> payload) throws Exception {
            return command(CommandId.of(UUID.randomUUID()), name, payload);
        }

        Reply command(CommandId id, String name, Map<String, ?> payload) throws Exception {
            return sent(id, name, Map.of("command", payload));
        }

        /** The same as an act of that day that was done on paper. */
        Reply onPaper(String name, Map<String, ?> payload, LocalDate day, String scan) throws Exception {
            Map<String, ?> paper = Map.of("number", "77-CV/CB", "date", day.toString(), "scanSha256", scan);
            return sent(
                    CommandId.of(UUID.randomUUID()),
                    name,
                    Map.of("command", payload, "origin", "PAPER", "businessDate", day.toString(), "paper", paper));
        }

        private Reply sent(CommandId id, String name, Map<String, ?> said) throws Exception {
            Map<String, Object> whole = new HashMap<>(said);
            whole.put("commandId", id.raw());
            whole.put(
                    "office",
                    Map.of(
                            "kind",
                            office.kind().name(),
                            "organisation",
                            office.organisation().raw()));
            String body = JSON.writeValueAsString(whole);
            HttpResponse<String> response = CLIENT.send(
                    HttpRequest.newBuilder(URI.create(address + "/api/commands/" + name))
                            .header("Authorization", "Bearer " + key)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return new Reply(id, response.statusCode(), JSON.readTree(response.body()));
        }

        /** A scan of some paper, uploaded for a person. */
        Scan stored(PersonId subject) throws Exception {
            JsonNode stored = JSON.readTree(CLIENT.send(
                            Upload.of(address, subject.raw())
                                    .header("Authorization", "Bearer " + key)
                                    .header(
                                            "Socai-Office",
                                            office.kind().name() + "@"
                                                    + office.organisation().raw())
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body());
            return new Scan(
                    stored.path("id").stringValue(), stored.path("sha256").stringValue());
        }

        JsonNode query(String name, Map<String, String> parameters) throws Exception {
            context.getBean(ReadSide.class).awaitHead(Duration.ofMinutes(1));
            String asked = parameters.entrySet().stream()
                    .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            HttpResponse<String> response = CLIENT.send(
                    HttpRequest.newBuilder(URI.create(address + "/api/queries/" + name + "?" + asked))
                            .header("Authorization", "Bearer " + key)
                            .header(
                                    "Socai-Office",
                                    office.kind().name() + "@"
                                            + office.organisation().raw())
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(name + " → " + response.statusCode() + " " + response.body());
            }
            return JSON.readTree(response.body());
        }
    }

    @Override
    public void close() {
        clock().release();
        context.close();
    }
}
