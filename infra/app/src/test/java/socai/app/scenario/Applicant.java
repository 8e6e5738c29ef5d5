package socai.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import socai.app.scenario.Served.Reply;
import socai.membership.events.AdmissionId;
import socai.spine.PersonId;

/** One person on the way into the Party, step by step as the cell's secretary records it. */
final class Applicant {

    private static int papers;

    private final Served served;
    private final Town town;
    private final PersonId person;
    private final AdmissionId admission;

    private Applicant(Served served, Town town, PersonId person, AdmissionId admission) {
        this.served = served;
        this.town = town;
        this.person = person;
        this.admission = admission;
    }

    AdmissionId admission() {
        return admission;
    }

    PersonId person() {
        return person;
    }

    /** Registered, nominated, on the list, trained. */
    static Applicant trained(Served served, Town town, LocalDate born, LocalDate certificate) throws Exception {
        Reply registered = town.cellSecretary()
                .command(
                        "membership/RegisterPerson",
                        Map.of(
                                "name", "Lê Thị Ứng Viên",
                                "birthDate", born.toString(),
                                "organisation", town.cell().raw()));
        assertThat(registered.accepted()).as(registered.toString()).isTrue();
        PersonId person = PersonId.of(registered.command().derive(PersonId.PREFIX, 0));
        Reply nominated = town.cellSecretary()
                .command(
                        "membership/NominateEliteMass",
                        Map.of(
                                "person", person.raw(),
                                "organisation", town.cell().raw(),
                                "nominatedBy", "OFFICIAL_MEMBER",
                                "nominationNumber", number("GT")));
        assertThat(nominated.accepted()).as(nominated.toString()).isTrue();
        Applicant applicant = new Applicant(
                served, town, person, AdmissionId.of(nominated.command().derive(AdmissionId.PREFIX, 0)));
        applicant.does(
                "ListSympathiser",
                Map.of(
                        "on", applicant.today(),
                        "resolutionNumber", number("NQ/CB"),
                        "present", 20,
                        "ayes", 18,
                        "noes", 2,
                        "others", 0,
                        "exemptPresent", List.of()));
        applicant.does("AssignMentor", Map.of("mentor", town.officials().get(1).raw()));
        applicant.does(
                "RecordCertificate",
                Map.of(
                        "certificateNumber",
                        number("GCN"),
                        "certificateDate",
                        certificate.toString(),
                        "issuer",
                        "Trung tâm Chính trị"));
        return applicant;
    }

    /** The file proper, complete for the vote of the cell. */
    static Applicant ready(Served served, Town town, LocalDate born, LocalDate certificate) throws Exception {
        Applicant applicant = trained(served, town, born, certificate);
        applicant.opened();
        applicant.sponsored();
        applicant.checked();
        return applicant;
    }

    static Applicant ready(Served served, Town town) throws Exception {
        return ready(served, town, LocalDate.of(1995, 5, 5), served.today().minusMonths(6));
    }

    void opened() throws Exception {
        does("OpenAdmissionFile", Map.of("applicationDate", today(), "cvDate", today()));
        attached("1-KNĐ");
        attached("2-KNĐ");
        does("RecordEducation", Map.of("level", "UPPER_SECONDARY", "hardArea", false));
    }

    void sponsored() throws Exception {
        for (int member : List.of(1, 2)) {
            assertThat(sponsor(member, served.today().minusMonths(40)).accepted())
                    .isTrue();
        }
        attached("3-KNĐ");
        attached("3A-KNĐ");
    }

    Reply sponsor(int member, LocalDate jointSince) throws Exception {
        return asked(
                "NameSponsor",
                Map.of(
                        "kind", "OFFICIAL_MEMBER",
                        "sponsor", town.officials().get(member).raw(),
                        "jointSince", jointSince.toString()));
    }

    void checked() throws Exception {
        does(
                "RequestBackgroundCheck",
                Map.of("subjects", List.of("PERSON", "PARENTS"), "letterNumber", number("CV/ĐU")));
        does(
                "CompleteBackgroundCheck",
                Map.of(
                        "result", "CLEAR",
                        "letterNumber", number("CV/ĐU"),
                        "parents", "ANSWERED",
                        "parentsInLawOrCarer", "NONE_LIVING_OR_EXISTING",
                        "spouse", "NONE_LIVING_OR_EXISTING",
                        "childrenOfFullCapacity", "NONE_LIVING_OR_EXISTING"));
        does(
                "RecordOpinions",
                Map.of(
                        "massOrganisation", "FAVOURABLE",
                        "residentialCell", "FAVOURABLE",
                        "documentNumber", number("TH/CB")));
        attached("5-KNĐ");
    }

    private void attached(String form) throws Exception {
        assertThat(attached(form, town.cellSecretary().stored(person)).accepted())
                .isTrue();
    }

    /** Puts a paper into the file, with the scan that is said to be its own. */
    Reply attached(String form, Served.Scan scan) throws Exception {
        return asked(
                "AttachDocument",
                Map.of("formCode", form, "documentDate", today(), "attachment", scan.id(), "sha256", scan.sha256()));
    }

    /** The cell votes; everybody who does not agree says no. */
    Reply vote(int present, int ayes) throws Exception {
        return asked("VoteOnAdmission", vote(present, ayes, number("NQ/CB")));
    }

    Map<String, Object> vote(int present, int ayes, String resolution) {
        return Map.of(
                "admission",
                admission.raw(),
                "on",
                today(),
                "form",
                "SECRET_BALLOT",
                "present",
                present,
                "ayes",
                ayes,
                "noes",
                present - ayes,
                "others",
                0,
                "exemptPresent",
                List.of(),
                "tellers",
                List.of(town.officials().get(3).raw()),
                "resolutionNumber",
                resolution);
    }

    /** The body of the commune decides, all of it present and agreeing. */
    Reply decided(String organ, int size) throws Exception {
        return town.communeSecretary()
                .command(
                        "membership/DecideAdmission",
                        Map.of(
                                "admission",
                                admission.raw(),
                                "choice",
                                "ADMIT",
                                "organisation",
                                town.commune().raw(),
                                "organ",
                                organ,
                                "present",
                                size,
                                "ayes",
                                size,
                                "noes",
                                0,
                                "others",
                                0,
                                "decisionNumber",
                                number("QĐ/ĐU"),
                                "decisionDate",
                                today()));
    }

    private void does(String command, Map<String, ?> payload) throws Exception {
        Reply reply = asked(command, payload);
        assertThat(reply.accepted()).as(command + " " + reply).isTrue();
    }

    private Reply asked(String command, Map<String, ?> payload) throws Exception {
        Map<String, Object> whole = new HashMap<>(payload);
        whole.put("admission", admission.raw());
        return town.cellSecretary().command("membership/" + command, whole);
    }

    private String today() {
        return served.today().toString();
    }

    /** The next number of a register. */
    static String number(String series) {
        papers++;
        return "%02d-%s".formatted(papers, series);
    }
}
