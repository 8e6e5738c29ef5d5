package socai.membership.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import socai.policy.events.DecidingOrgan;
import socai.spine.CommandId;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.time.Deadline;

/**
 * One admission as it goes well, in a cell of twenty official members, of whom two thirds are fourteen. Each method
 * gives the whole history up to a step; only the days that rules look at can be chosen.
 *
 * @param openedOn        the file is opened; what came before happened in the half year before
 * @param certificateDate of the certificate of the awareness class
 * @param votedOn         the cell proposes admission
 */
public record AdmissionExample(LocalDate openedOn, LocalDate certificateDate, LocalDate votedOn) {

    public static final AdmissionId ADMISSION =
            AdmissionId.of("adm-" + CommandId.named("example").raw());
    public static final PersonId APPLICANT = person("applicant");
    public static final PersonId MENTOR = person("official 1");
    public static final PersonId SPONSOR = person("official 2");
    public static final PersonId SECOND_SPONSOR = person("official 3");
    public static final OrganisationId CELL = OrganisationId.of("org-cell");
    public static final OrganisationId GRASSROOTS = OrganisationId.of("org-grassroots");
    public static final OrganisationId ABOVE = OrganisationId.of("org-above");
    public static final OrganisationId PROVINCE = OrganisationId.of("org-province");
    public static final String HASH = "0123456789abcdef".repeat(4);

    /** Opened, voted and due under 294-QĐ/TW alone. */
    public static final AdmissionExample UNDER_294 =
            new AdmissionExample(LocalDate.of(2025, 9, 3), LocalDate.of(2025, 6, 10), LocalDate.of(2025, 11, 3));

    /** Opened and voted under 208-QĐ/TW alone. */
    public static final AdmissionExample UNDER_208 =
            new AdmissionExample(LocalDate.of(2026, 8, 3), LocalDate.of(2026, 5, 11), LocalDate.of(2026, 9, 7));

    public static PersonId person(String name) {
        return PersonId.of("per-" + CommandId.named("example", name).raw());
    }

    public static Personal<String> said(String text) {
        return Personal.of(APPLICANT, text);
    }

    public List<AdmissionEvent> nominated() {
        return List.of(new EliteMassNominated(
                ADMISSION, openedOn.minusDays(180), APPLICANT, CELL, Nominator.YOUTH_UNION, "12-NQ/ĐTN"));
    }

    public List<AdmissionEvent> listed() {
        return and(
                nominated(),
                new SympathiserListed(
                        ADMISSION, openedOn.minusDays(150), APPLICANT, CELL, "21-NQ/CB", 20, 18, 1, 1, 20, 11, "1/2"),
                new MentorAssigned(ADMISSION, openedOn.minusDays(150), APPLICANT, MENTOR));
    }

    public List<AdmissionEvent> trained() {
        return and(
                listed(),
                new TrainingCertificateIssued(
                        ADMISSION,
                        openedOn.minusDays(30),
                        APPLICANT,
                        Personal.of(APPLICANT, "CN-118"),
                        certificateDate,
                        "Trung tâm chính trị"));
    }

    public List<AdmissionEvent> opened() {
        return and(
                trained(),
                new AdmissionFileOpened(
                        ADMISSION,
                        openedOn,
                        APPLICANT,
                        CELL,
                        openedOn.minusDays(7),
                        openedOn.minusDays(5),
                        openedOn.isBefore(LocalDate.of(2026, 7, 26)) ? "294-QĐ/TW" : "208-QĐ/TW"));
    }

    /** The application and the CV are in. */
    public List<AdmissionEvent> withPapers() {
        return and(opened(), document("1-KNĐ", openedOn.minusDays(7)), document("2-KNĐ", openedOn.minusDays(5)));
    }

    public List<AdmissionEvent> withSponsors() {
        return and(
                withPapers(),
                sponsor(SPONSOR),
                sponsor(SECOND_SPONSOR),
                document("3-KNĐ", openedOn.plusDays(2)),
                document("3A-KNĐ", openedOn.plusDays(2)));
    }

    /** Everything that the cell's vote asks for. */
    public List<AdmissionEvent> complete() {
        return and(
                withSponsors(),
                new EducationRecorded(
                        ADMISSION,
                        openedOn.plusDays(1),
                        APPLICANT,
                        Personal.of(APPLICANT, EducationLevel.UPPER_SECONDARY),
                        false,
                        Optional.empty()),
                new BackgroundCheckRequested(
                        ADMISSION,
                        openedOn.plusDays(3),
                        APPLICANT,
                        List.of(CheckSubject.PERSON, CheckSubject.PARENTS),
                        "5-CV/CB"),
                new BackgroundCheckCompleted(
                        ADMISSION,
                        openedOn.plusDays(12),
                        APPLICANT,
                        CheckResult.CLEAR,
                        "31-CV/ĐU",
                        Optional.of(said("Lý lịch rõ ràng"))),
                new OpinionsCollected(
                        ADMISSION,
                        openedOn.plusDays(15),
                        APPLICANT,
                        Opinion.FAVOURABLE,
                        Opinion.FAVOURABLE,
                        "7-TH/CB"));
    }

    public List<AdmissionEvent> proposed() {
        return and(
                complete(),
                new AdmissionProposed(
                        ADMISSION,
                        votedOn,
                        APPLICANT,
                        CELL,
                        VoteForm.SECRET_BALLOT,
                        "34-NQ/CB",
                        17,
                        15,
                        1,
                        1,
                        20,
                        14,
                        "2/3",
                        20,
                        2,
                        0,
                        List.of(MENTOR, SPONSOR),
                        new Deadline(votedOn, 60, "working-days")));
    }

    public List<AdmissionEvent> forwarded() {
        return and(
                proposed(),
                new AdmissionForwarded(
                        ADMISSION, votedOn.plusDays(14), APPLICANT, GRASSROOTS, "40-NQ/ĐU", 8, 8, 0, 0, 9, 6, "2/3"));
    }

    /** @param ceremony the limit of the ceremony, where it starts with the decision */
    public List<AdmissionEvent> decided(LocalDate on, Optional<Deadline> ceremony) {
        return and(
                forwarded(),
                new AdmissionDecided(
                        ADMISSION,
                        APPLICANT,
                        CELL,
                        ABOVE,
                        DecidingOrgan.STANDING_COMMITTEE,
                        "88-QĐ/ĐU",
                        on,
                        5,
                        5,
                        0,
                        0,
                        5,
                        3,
                        new Deadline(votedOn, 60, "working-days"),
                        0,
                        "calendar",
                        "294-QĐ/TW",
                        ceremony));
    }

    public static AdmissionDocumentReceived document(String form, LocalDate date) {
        return new AdmissionDocumentReceived(ADMISSION, date.plusDays(7), APPLICANT, form, date, "att-" + form, HASH);
    }

    private SponsorNamed sponsor(PersonId member) {
        return new SponsorNamed(
                ADMISSION,
                openedOn.plusDays(1),
                APPLICANT,
                SponsorKind.OFFICIAL_MEMBER,
                Optional.of(member),
                Optional.of(openedOn.minusYears(3)),
                Optional.empty());
    }

    public static List<AdmissionEvent> and(List<AdmissionEvent> history, AdmissionEvent... more) {
        return Stream.concat(history.stream(), Stream.of(more)).toList();
    }
}
