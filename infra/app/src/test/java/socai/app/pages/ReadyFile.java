package socai.app.pages;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import socai.membership.events.AdmissionId;
import socai.spine.CommandId;
import socai.spine.PersonId;
import socai.spine.Zone;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of admission in the cell of the demonstration's secretary, brought by REST to the day of the cell's vote. */
final class ReadyFile {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static int numbers = 500;

    private final SmallDemo.Somebody secretary;
    private final LocalDate today = LocalDate.now(Zone.PARTY);

    private ReadyFile(SmallDemo.Somebody secretary) {
        this.secretary = secretary;
    }

    /** Only nominated, with all its papers missing. */
    static String opened(String name) throws Exception {
        return new ReadyFile(SmallDemo.account("bi-thu")).nominated(name);
    }

    /** All but the summary of opinions, form 5-KNĐ. */
    static String almost(String name) throws Exception {
        ReadyFile file = new ReadyFile(SmallDemo.account("bi-thu"));
        String admission = file.nominated(name);
        file.complete(admission, true);
        return admission;
    }

    /** Ready for the vote but for its sponsors and their papers. */
    static String unsponsored(String name) throws Exception {
        ReadyFile file = new ReadyFile(SmallDemo.account("bi-thu"));
        String admission = file.nominated(name);
        file.complete(admission, false);
        return admission;
    }

    static String ready(String name) throws Exception {
        String admission = almost(name);
        new ReadyFile(SmallDemo.account("bi-thu")).attach(admission, "5-KNĐ");
        return admission;
    }

    private String nominated(String name) throws Exception {
        CommandId registered =
                send("RegisterPerson", Map.of("name", name, "birthDate", "1998-05-05", "organisation", organisation()));
        CommandId nominated = send(
                "NominateEliteMass",
                Map.of(
                        "person", registered.derive(PersonId.PREFIX, 0),
                        "organisation", organisation(),
                        "nominatedBy", "OFFICIAL_MEMBER",
                        "nominationNumber", number("GT")));
        return nominated.derive(AdmissionId.PREFIX, 0);
    }

    private void complete(String admission, boolean sponsored) throws Exception {
        List<String> officials = officials();
        does(
                admission,
                "ListSympathiser",
                Map.of(
                        "on",
                        today.toString(),
                        "resolutionNumber",
                        number("NQ/CB"),
                        "present",
                        28,
                        "ayes",
                        28,
                        "noes",
                        0,
                        "others",
                        0,
                        "exemptPresent",
                        List.of()));
        does(admission, "AssignMentor", Map.of("mentor", officials.get(1)));
        does(
                admission,
                "RecordCertificate",
                Map.of(
                        "certificateNumber",
                        number("GCN"),
                        "certificateDate",
                        today.minusMonths(6).toString(),
                        "issuer",
                        "Trung tâm Chính trị"));
        does(admission, "OpenAdmissionFile", Map.of("applicationDate", today.toString(), "cvDate", today.toString()));
        attach(admission, "1-KNĐ");
        attach(admission, "2-KNĐ");
        does(admission, "RecordEducation", Map.of("level", "UPPER_SECONDARY", "hardArea", false));
        if (sponsored) {
            sponsored(admission, officials);
        }
        does(
                admission,
                "RequestBackgroundCheck",
                Map.of("subjects", List.of("PERSON", "PARENTS"), "letterNumber", number("CV/ĐU")));
        does(admission, "CompleteBackgroundCheck", Map.of("result", "CLEAR", "letterNumber", number("CV/ĐU")));
        does(
                admission,
                "RecordOpinions",
                Map.of(
                        "massOrganisation",
                        "FAVOURABLE",
                        "residentialCell",
                        "FAVOURABLE",
                        "documentNumber",
                        number("TH/CB")));
    }

    private void sponsored(String admission, List<String> officials) throws Exception {
        for (int one : List.of(1, 2)) {
            does(
                    admission,
                    "NameSponsor",
                    Map.of(
                            "kind",
                            "OFFICIAL_MEMBER",
                            "sponsor",
                            officials.get(one),
                            "jointSince",
                            today.minusMonths(40).toString()));
        }
        attach(admission, "3-KNĐ");
        attach(admission, "3A-KNĐ");
    }

    private void attach(String admission, String form) throws Exception {
        does(
                admission,
                "AttachDocument",
                Map.of(
                        "formCode",
                        form,
                        "documentDate",
                        today.toString(),
                        "attachment",
                        "att-01",
                        "sha256",
                        "cd".repeat(32)));
    }

    private List<String> officials() throws Exception {
        HttpResponse<String> answer = CLIENT.send(
                request("/api/queries/membership/ListMembers?office=" + secretary.office() + "&organisation="
                                + organisation() + "&standing=OFFICIAL")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return JSON.readTree(answer.body()).findValuesAsString("personId");
    }

    private void does(String admission, String command, Map<String, ?> payload) throws Exception {
        Map<String, Object> whole = new HashMap<>(payload);
        whole.put("admission", admission);
        send(command, whole);
    }

    private CommandId send(String command, Map<String, ?> payload) throws Exception {
        CommandId id = CommandId.of(UUID.randomUUID());
        String body = JSON.writeValueAsString(Map.of(
                "commandId",
                id.raw(),
                "office",
                Map.of("kind", secretary.office().split("@")[0], "organisation", organisation()),
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

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(SmallDemo.address() + path))
                .header("Authorization", "Bearer " + secretary.key());
    }

    private String organisation() {
        return secretary.office().split("@")[1];
    }

    private static synchronized String number(String series) {
        numbers++;
        return numbers + "-" + series;
    }
}
