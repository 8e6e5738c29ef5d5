package socai.membership.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import socai.membership.events.ImportEvent.ImportChunkRecorded;
import socai.membership.events.MembershipEvent.DuplicateMembershipClosed;
import socai.membership.events.MembershipEvent.MemberAdmitted;
import socai.membership.events.MembershipEvent.MemberHosted;
import socai.membership.events.MembershipEvent.MemberRecognized;
import socai.membership.events.MembershipEvent.MemberTransferBegun;
import socai.membership.events.MembershipEvent.MemberTransferOver;
import socai.membership.events.MembershipEvent.MemberTransferred;
import socai.membership.events.MembershipEvent.MembershipCorrected;
import socai.membership.events.MembershipEvent.MembershipImported;
import socai.membership.events.MembershipEvent.NewMemberClassCompleted;
import socai.membership.events.PersonEvent.PersonDetailsCorrected;
import socai.membership.events.PersonEvent.PersonErased;
import socai.membership.events.PersonEvent.PersonHandedOver;
import socai.membership.events.PersonEvent.PersonMergedInto;
import socai.membership.events.PersonEvent.PersonRegistered;
import socai.membership.events.PersonEvent.PersonsMerged;
import socai.policy.events.DecidingOrgan;
import socai.spine.CommandId;
import socai.spine.OrganisationId;
import socai.spine.Paper;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.time.Deadline;

/** One event of each kind of a member's life after the admission file, in the order of one life. */
public final class LifeExample {

    public static final PersonId MEMBER = person("member");
    public static final PersonId DUPLICATE = person("duplicate");
    public static final MembershipId MEMBERSHIP = MembershipId.first(MEMBER);
    public static final RecognitionId FILE = RecognitionId.of(MEMBERSHIP);
    public static final OrganisationId CELL = OrganisationId.of("org-cell");
    public static final OrganisationId GRASSROOTS = OrganisationId.of("org-grassroots");
    public static final OrganisationId PROVINCE = OrganisationId.of("org-province");
    public static final String HASH = "0123456789abcdef".repeat(4);
    public static final Paper EVIDENCE = new Paper("03-BB/CB", LocalDate.of(2026, 1, 5), HASH);
    public static final LocalDate CEREMONY = LocalDate.of(2024, 9, 15);
    public static final LocalDate PROBATION_END = LocalDate.of(2025, 9, 15);
    public static final LocalDate VOTE = LocalDate.of(2025, 9, 22);

    private static final Deadline PROBATION = new Deadline(CEREMONY, 12, "months");
    private static final Deadline REVIEW = new Deadline(PROBATION_END, 30, "working-days");
    private static final Deadline DECISION = new Deadline(VOTE, 30, "working-days");

    public static final OrganisationId OTHER_CELL = OrganisationId.of("org-other-cell");

    /** The transfer of the member of the example. */
    public static final TransferId TRANSFER = TransferId.of("trf-01234567-89ab-5cde-8f01-23456789abcd");

    private LifeExample() {}

    public static PersonId person(String name) {
        return PersonId.of("per-" + CommandId.named("life", name).raw());
    }

    public static Personal<String> said(String text) {
        return Personal.of(MEMBER, text);
    }

    public static PersonRegistered registered(PersonId person, String name) {
        return new PersonRegistered(
                person,
                Personal.of(person, name),
                Personal.of(person, LocalDate.of(1998, 4, 20)),
                Optional.of(Personal.of(person, "001098000123")),
                Optional.of(Personal.of(person, "FEMALE")),
                Optional.of(Personal.of(person, "Đông Anh")),
                Optional.of(Personal.of(person, "0912345678")),
                CELL);
    }

    public static List<PersonEvent> people() {
        return List.of(
                registered(MEMBER, "Nguyễn Thị Ánh Tuyết"),
                new PersonDetailsCorrected(
                        MEMBER,
                        Optional.of(said("Nguyễn Thị Ánh Nguyệt")),
                        Optional.of(Personal.of(MEMBER, LocalDate.of(1998, 4, 21))),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        said("Ghi sai theo giấy khai sinh"),
                        LocalDate.of(1998, 4, 21),
                        EVIDENCE),
                new PersonsMerged(MEMBER, DUPLICATE, MergeReason.IMPORTED_TWICE, EVIDENCE),
                new PersonMergedInto(DUPLICATE, MEMBER, MergeReason.IMPORTED_TWICE, EVIDENCE),
                new PersonHandedOver(MEMBER, CELL, GRASSROOTS, LocalDate.of(2026, 3, 2)),
                new PersonErased(DUPLICATE, ErasureBasis.RECORDED_WITHOUT_GROUND, "07-CV/TU"));
    }

    public static MemberAdmitted admitted() {
        return new MemberAdmitted(
                MEMBERSHIP, MEMBER, CELL, CEREMONY, LocalDate.of(2024, 8, 25), "115-QĐ/ĐU", PROBATION);
    }

    public static MembershipImported imported(PersonId person) {
        return new MembershipImported(
                MembershipId.first(person),
                person,
                CELL,
                LocalDate.of(2026, 1, 5),
                Standing.OFFICIAL,
                LocalDate.of(2010, 5, 19),
                Optional.of(LocalDate.of(2011, 5, 19)),
                Optional.of(LocalDate.of(2010, 5, 3)),
                Optional.of(Personal.of(person, "65123456")),
                Activity.EXEMPT,
                Optional.empty());
    }

    public static NewMemberClassCompleted classCompleted() {
        return new NewMemberClassCompleted(MEMBERSHIP, MEMBER, said("41/2025"), LocalDate.of(2025, 3, 14));
    }

    public static MemberRecognized recognized(LocalDate decided) {
        return new MemberRecognized(MEMBERSHIP, MEMBER, PROBATION_END, decided, "130-QĐ/ĐU", decided);
    }

    public static List<MembershipEvent> memberships() {
        return Stream.concat(
                        Stream.of(
                                admitted(),
                                classCompleted(),
                                recognized(LocalDate.of(2025, 10, 20)),
                                new MembershipCorrected(
                                        MEMBERSHIP,
                                        MEMBER,
                                        CorrectedField.DECISION_DATE,
                                        Optional.of(LocalDate.of(2024, 8, 25)),
                                        Optional.of(LocalDate.of(2024, 8, 26)),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        LocalDate.of(2024, 8, 26),
                                        said("Nhầm ngày"),
                                        EVIDENCE),
                                imported(DUPLICATE),
                                new DuplicateMembershipClosed(
                                        MembershipId.first(DUPLICATE), DUPLICATE, MEMBERSHIP, LocalDate.of(2026, 2, 2)),
                                new MemberTransferBegun(
                                        MEMBERSHIP, MEMBER, TRANSFER, TransferKind.OFFICIAL, LocalDate.of(2026, 3, 2)),
                                new MemberHosted(
                                        MEMBERSHIP,
                                        MEMBER,
                                        TRANSFER,
                                        Optional.of(OTHER_CELL),
                                        LocalDate.of(2026, 3, 2),
                                        Optional.of(LocalDate.of(2026, 9, 1))),
                                new MemberTransferOver(MEMBERSHIP, MEMBER, TRANSFER, LocalDate.of(2026, 9, 1)),
                                new MemberTransferred(
                                        MEMBERSHIP, MEMBER, TRANSFER, CELL, OTHER_CELL, LocalDate.of(2026, 3, 2))),
                        Stream.of(CardExample.cards(), RecordExample.records(), FileExample.files())
                                .flatMap(List::stream))
                .toList();
    }

    public static RecognitionFileOpened opened() {
        return new RecognitionFileOpened(
                FILE, PROBATION_END, MEMBER, MEMBERSHIP, CELL, 1, CEREMONY, PROBATION_END, REVIEW);
    }

    public static List<RecognitionEvent> papers() {
        return List.of("10-KNĐ", "11-KNĐ", "12-KNĐ").stream()
                .<RecognitionEvent>map(form -> new RecognitionDocumentReceived(
                        FILE, PROBATION_END, MEMBER, form, PROBATION_END, "att-" + form.substring(0, 2), HASH))
                .toList();
    }

    public static RecognitionProposed proposed() {
        return new RecognitionProposed(
                FILE,
                VOTE,
                MEMBER,
                CELL,
                VoteForm.RAISED_CARD,
                "31-NQ/CB",
                19,
                15,
                2,
                1,
                20,
                14,
                "2/3",
                20,
                1,
                0,
                List.of(person("official 1")),
                REVIEW,
                0,
                "none",
                DECISION);
    }

    public static RecognitionVoteFailed failed(int failures) {
        return new RecognitionVoteFailed(
                FILE,
                VOTE,
                MEMBER,
                CELL,
                VoteForm.SECRET_BALLOT,
                "2" + failures + "-NQ/CB",
                19,
                13,
                4,
                1,
                20,
                14,
                "2/3",
                20,
                1,
                0,
                List.of(person("official 1")),
                REVIEW,
                0,
                "none",
                failures);
    }

    public static List<RecognitionEvent> endings() {
        LocalDate day = LocalDate.of(2025, 10, 20);
        return List.of(
                new RecognitionEscalated(FILE, VOTE, MEMBER, CELL, GRASSROOTS, 3, DECISION),
                new RecognitionClockExtended(
                        FILE, VOTE, MEMBER, GRASSROOTS, 30, "working-days", "9-CV/ĐU", said("Bão")),
                new RecognitionLatenessReported(FILE, day, MEMBER, RecognitionClock.DECISION, DECISION, 2, "none"),
                new MemberRecognitionDecided(
                        FILE,
                        MEMBER,
                        MEMBERSHIP,
                        CELL,
                        GRASSROOTS,
                        DecidingOrgan.COMMITTEE,
                        "130-QĐ/ĐU",
                        day,
                        9,
                        8,
                        1,
                        0,
                        9,
                        6,
                        DECISION,
                        0,
                        "none",
                        "294-QĐ/TW",
                        PROBATION_END,
                        day),
                new RecognitionRefused(
                        FILE,
                        MEMBER,
                        MEMBERSHIP,
                        CELL,
                        GRASSROOTS,
                        DecidingOrgan.COMMITTEE,
                        "131-TB/ĐU",
                        day,
                        9,
                        5,
                        4,
                        0,
                        9,
                        6,
                        DECISION,
                        0,
                        "none",
                        "294-QĐ/TW",
                        said("Hồ sơ chưa rõ")));
    }

    public static ImportChunkRecorded chunk() {
        return new ImportChunkRecorded(
                HASH,
                HASH,
                GRASSROOTS,
                2,
                502,
                List.of(new RowSpan(2, 17), new RowSpan(20, 502)),
                498,
                1,
                List.of(new RowRefusal(17, ImportColumn.CITIZEN_ID, "membership.citizen-id-form")));
    }
}
