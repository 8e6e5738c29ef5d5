package socai.app.pages;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import socai.membership.events.AdmissionId;
import socai.spine.CommandId;
import socai.spine.PersonId;
import socai.spine.Zone;
import tools.jackson.databind.JsonNode;

/** A file of admission in the cell of the demonstration's secretary, brought by REST to the day of the cell's vote. */
final class ReadyFile {

    private static final Map<String, String> PEOPLE = new ConcurrentHashMap<>();
    private static int numbers = 500;

    private final Rest rest;
    private @Nullable CommandId last;
    private final LocalDate today = LocalDate.now(Zone.PARTY);

    private ReadyFile(SmallDemo.Somebody secretary) {
        this.rest = new Rest(secretary);
    }

    /** Only nominated, with all its papers missing. */
    static String opened(String name) throws Exception {
        ReadyFile file = new ReadyFile(SmallDemo.account("bi-thu"));
        return file.shown(file.nominated(name));
    }

    /** All but the summary of opinions, form 5-KNĐ. */
    static String almost(String name) throws Exception {
        ReadyFile file = new ReadyFile(SmallDemo.account("bi-thu"));
        String admission = file.nominated(name);
        file.complete(admission, true);
        return file.shown(admission);
    }

    /** Ready for the vote but for its sponsors and their papers. */
    static String unsponsored(String name) throws Exception {
        ReadyFile file = new ReadyFile(SmallDemo.account("bi-thu"));
        String admission = file.nominated(name);
        file.complete(admission, false);
        return file.shown(admission);
    }

    static String ready(String name) throws Exception {
        String admission = almost(name);
        ReadyFile file = new ReadyFile(SmallDemo.account("bi-thu"));
        file.attach(admission, "5-KNĐ");
        return file.shown(admission);
    }

    /** How many of the secretary's cell a vote of today counts when no exempt member comes. */
    static int base() throws Exception {
        Rest rest = new Rest(SmallDemo.account("bi-thu"));
        JsonNode members = rest.ask("membership/CountMembers?organisation=" + rest.organisation());
        return members.get("official").intValue()
                - members.get("away").intValue()
                - members.get("exempt").intValue();
    }

    private String nominated(String name) throws Exception {
        CommandId registered = rest.send(
                "RegisterPerson", Map.of("name", name, "birthDate", "1998-05-05", "organisation", rest.organisation()));
        CommandId nominated = rest.send(
                "NominateEliteMass",
                Map.of(
                        "person", registered.derive(PersonId.PREFIX, 0),
                        "organisation", rest.organisation(),
                        "nominatedBy", "OFFICIAL_MEMBER",
                        "nominationNumber", number("GT")));
        last = nominated;
        String admission = nominated.derive(AdmissionId.PREFIX, 0);
        PEOPLE.put(admission, registered.derive(PersonId.PREFIX, 0));
        return admission;
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
                        base(),
                        "ayes",
                        base(),
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
        does(
                admission,
                "CompleteBackgroundCheck",
                Map.of(
                        "result",
                        "CLEAR",
                        "letterNumber",
                        number("CV/ĐU"),
                        "parents",
                        "ANSWERED",
                        "parentsInLawOrCarer",
                        "NONE_LIVING_OR_EXISTING",
                        "spouse",
                        "NONE_LIVING_OR_EXISTING",
                        "childrenOfFullCapacity",
                        "NONE_LIVING_OR_EXISTING"));
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
        JsonNode scan = rest.upload(PEOPLE.get(admission));
        does(
                admission,
                "AttachDocument",
                Map.of(
                        "formCode",
                        form,
                        "documentDate",
                        today.toString(),
                        "attachment",
                        scan.path("id").stringValue(),
                        "sha256",
                        scan.path("sha256").stringValue()));
    }

    private List<String> officials() throws Exception {
        return rest.ask("membership/ListMembers?organisation=" + rest.organisation() + "&standing=OFFICIAL")
                .findValuesAsString("personId");
    }

    private void does(String admission, String command, Map<String, ?> payload) throws Exception {
        Map<String, Object> whole = new HashMap<>(payload);
        whole.put("admission", admission);
        last = rest.send(command, whole);
    }

    /** The pages tell of it: what comes next looks at them. */
    private String shown(String admission) throws Exception {
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> rest.ask("spine/GetTimeline?stream=" + admission)
                                .toString()
                                .contains(Objects.requireNonNull(last).raw())
                        && rest.ask("membership/GetDossier?stream=" + admission).isObject());
        return admission;
    }

    private static synchronized String number(String series) {
        numbers++;
        return numbers + "-" + series;
    }
}
