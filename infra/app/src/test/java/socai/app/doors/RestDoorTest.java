package socai.app.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import socai.app.kill.Cell;
import socai.app.kill.Program;
import socai.spine.CommandId;

/** The doors of the running program: good requests, bad ones, and those of people who may not. */
class RestDoorTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Cell cell;
    private static Program program;
    private static String address;
    private static final List<String> REMOTES = new ArrayList<>();

    @BeforeAll
    static void serve() throws Exception {
        Path data = Path.of("target", "doors", UUID.randomUUID().toString()).toAbsolutePath();
        cell = Cell.found(data);
        program = Program.serve(data);
        address = program.address();
    }

    @AfterAll
    static void everyJournalEntryReplays() throws Exception {
        program.close();
        Cell.everyJournalEntryReplays(cell.data());
    }

    private static HttpResponse<String> post(String path, String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + cell.key())
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length == 0) {
            request.header("Content-Type", "application/json");
        } else {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Authorization", "Bearer " + cell.key())
                        .header(
                                "Socai-Office",
                                "SECRETARY@" + cell.organisation().raw())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String register(String replaced, String by) {
        return cell.registering(CommandId.of(UUID.randomUUID()), 1).replace(replaced, by);
    }

    @Test
    void theSameCommandIdHasOneEffectAndOneAnswer() throws Exception {
        String body = cell.registering(CommandId.of(UUID.randomUUID()), 2);
        HttpResponse<String> first = post("/api/commands/membership/RegisterPerson", body);
        HttpResponse<String> second = post("/api/commands/membership/RegisterPerson", body);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void aRefusalNamesEachRuleWithItsCitationAndSentence() throws Exception {
        HttpResponse<String> answer =
                post("/api/commands/membership/RegisterPerson", register("1990-01-01", "2090-01-01"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"violations\"", "\"citation\"", "\"sentence\"", "\"rule\"");
    }

    @Test
    void aYearWithWhichNobodyCanReckonIsTold() throws Exception {
        for (String year : List.of("1000000000", "1899")) {
            HttpResponse<String> answer =
                    get("/api/queries/dues/GetDuesOverview?year=" + year + "&organisation=org-" + UUID.randomUUID());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        }
    }

    @Test
    void whoMayNotActHereLearnsNoFact() throws Exception {
        HttpResponse<String> answer =
                post("/api/commands/membership/RegisterPerson", register("\"SECRETARY\"", "\"ORGANISATION_BOARD\""));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"facts\":[]").doesNotContain("per-");
    }

    @Test
    void aDossierThatIsNotThereAndOneThatIsNotMineLookAlike() throws Exception {
        HttpResponse<String> missing = get("/api/queries/membership/GetDossier?stream=adm-" + UUID.randomUUID());
        assertThat(missing.statusCode()).isEqualTo(404);
        HttpResponse<String> foreign = get("/api/queries/membership/ListMembers?organisation=org-" + UUID.randomUUID());
        assertThat(foreign.statusCode()).isEqualTo(404);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "kind":"SECRETARY"       | "kind":"KING"            | 400
            "organisation":"org-     | "organisation":"xxx-     | 400
            "office"                 | "ofice"                  | 400
            "name"                   | "nmae"                   | 400
            "1990-01-01"             | "1990-13-41"             | 400
            "1990-01-01"             | 19900101                 | 400
            "citizenId":null         | "citizenId":12           | 400
            "gender":null            | "gender":null,"x":1      | 400
            "command":               | "command":[],"c":        | 400
            "commandId":"            | "commandId":"no-uuid-    | 400
            """)
    void malformedRequestsAreNamedAndNothingHappens(String part, String wrong, int status) throws Exception {
        HttpResponse<String> answer = post("/api/commands/membership/RegisterPerson", register(part, wrong));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("detail").doesNotContain("Exception", "\tat ");
    }

    @Test
    void otherBadInputIsAnsweredWithASentenceToo() throws Exception {
        assertThat(post("/api/commands/membership/NoSuchCommand", "{}").statusCode())
                .isEqualTo(404);
        assertThat(post("/api/commands/membership/RegisterPerson", "not json").statusCode())
                .isEqualTo(400);
        assertThat(post("/api/commands/membership/RegisterPerson", "").statusCode())
                .isEqualTo(400);
        assertThat(post("/api/commands/membership/RegisterPerson", "[]").statusCode())
                .isEqualTo(400);
        assertThat(post("/api/commands/membership/RegisterPerson", "<a/>", "Content-Type", "text/xml")
                        .statusCode())
                .isEqualTo(415);
        assertThat(get("/api/commands/membership/RegisterPerson").statusCode()).isEqualTo(405);
        assertThat(get("/api/queries/membership/ListMembers").statusCode()).isEqualTo(400);
        assertThat(get("/api/queries/membership/ListMembers?organisation=1").statusCode())
                .isEqualTo(400);
        assertThat(get("/api/queries/membership/ListMembers?organisation="
                                + cell.organisation().raw() + "&size=9999")
                        .statusCode())
                .isEqualTo(400);
        assertThat(get("/api/queries/nothing/Here").statusCode()).isEqualTo(404);
        HttpResponse<String> nobody = CLIENT.send(
                HttpRequest.newBuilder(URI.create(address + "/api/queries/membership/ListMembers"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(nobody.statusCode()).isEqualTo(401);
    }

    @Test
    void theDescriptionNamesEveryCommandAndQuery() throws Exception {
        String described = get("/api/openapi.json").body();
        assertThat(described)
                .contains("/api/commands/membership/VoteOnAdmission", "/api/queries/membership/GetDossier");
    }

    @Test
    void theRunningProgramOpensNoConnectionToAnybodyElse() throws Exception {
        if (!Files.isDirectory(Path.of("/proc/self/fd"))) {
            return;
        }
        for (int i = 0; i < 30; i++) {
            Sockets.remotes(program.pid()).stream()
                    .filter(remote -> !Sockets.isLoopback(remote))
                    .forEach(REMOTES::add);
            get("/api/queries/membership/ListMembers?organisation="
                    + cell.organisation().raw());
        }
        assertThat(REMOTES).isEmpty();
        assertThat(Sockets.remotes(program.pid()))
                .as("its own database is seen, so the look is a real one")
                .isNotEmpty();
    }

    /** The sockets of a process, as the kernel lists them. */
    private static final class Sockets {
        static List<String> remotes(long pid) throws IOException {
            List<String> inodes = new ArrayList<>();
            try (var fds = Files.newDirectoryStream(Path.of("/proc/" + pid + "/fd"))) {
                for (Path fd : fds) {
                    link(fd).filter(target -> target.startsWith("socket:["))
                            .ifPresent(target -> inodes.add(target.substring(8, target.length() - 1)));
                }
            }
            List<String> remotes = new ArrayList<>();
            for (String table : List.of("tcp", "tcp6")) {
                for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/net/" + table))) {
                    String[] columns = line.strip().split("\\s+");
                    // 0A is a listening socket: it has no other side.
                    if (columns.length > 9 && inodes.contains(columns[9]) && !columns[3].equals("0A")) {
                        remotes.add(columns[2]);
                    }
                }
            }
            return remotes;
        }

        private static Optional<String> link(Path fd) {
            try {
                return Optional.of(Files.readSymbolicLink(fd).toString());
            } catch (IOException closedMeanwhile) {
                return Optional.empty();
            }
        }

        /** 127.0.0.0/8 and ::1, plain or mapped, in the kernel's byte order. */
        static boolean isLoopback(String remote) {
            String ip = remote.substring(0, remote.indexOf(':'));
            return ip.endsWith("7F") || ip.equals("00000000000000000000000001000000") || ip.matches("0+");
        }
    }
}
