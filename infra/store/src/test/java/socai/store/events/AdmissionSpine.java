package socai.store.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import socai.membership.events.Activity;
import socai.membership.events.AdmissionId;
import socai.membership.events.CheckResult;
import socai.membership.events.CheckSubject;
import socai.membership.events.EducationLevel;
import socai.membership.events.Nominator;
import socai.membership.events.Opinion;
import socai.membership.events.RelativeCheck;
import socai.membership.write.MembershipContext;
import socai.membership.write.admission.background.CompleteBackgroundCheck;
import socai.membership.write.admission.background.RequestBackgroundCheck;
import socai.membership.write.admission.certificate.RecordCertificate;
import socai.membership.write.admission.document.AttachDocument;
import socai.membership.write.admission.education.RecordEducation;
import socai.membership.write.admission.listing.ListSympathiser;
import socai.membership.write.admission.mentor.AssignMentor;
import socai.membership.write.admission.nominate.NominateEliteMass;
import socai.membership.write.admission.opening.OpenAdmissionFile;
import socai.membership.write.admission.opinions.RecordOpinions;
import socai.membership.write.admission.sponsor.NameSponsor;
import socai.membership.write.importmembers.ImportMembers;
import socai.membership.write.importmembers.ImportRow;
import socai.membership.write.registerperson.RegisterPerson;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.events.RollKind;
import socai.organisation.write.OrganisationAuthority;
import socai.organisation.write.OrganisationContext;
import socai.organisation.write.committee.SeatCommitteeMembers;
import socai.organisation.write.establish.EstablishOrganisation;
import socai.policy.write.PolicyBook;
import socai.policy.write.PolicyContext;
import socai.policy.write.PolicyFiles;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.Origin;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.journal.JournalEvent;
import socai.spine.write.Catalogue;
import socai.spine.write.CommandHandling;
import socai.spine.write.Keyring;
import socai.spine.write.Submission;
import socai.store.personal.MasterKey;
import socai.store.personal.PersonKeys;
import socai.store.personal.PersonalModule;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;

/** A province, a commune, a cell and a person on the way into the Party, through the one door, on PostgreSQL. */
abstract class AdmissionSpine {

    static final OrganisationId INSTALLATION = OrganisationId.of("org-installation");

    static final LocalDate FOUNDED = LocalDate.of(2025, 7, 1);

    @TempDir
    static Path folder;

    static TestDatabase database;

    static Spine spine;
    static OrganisationId province;

    static OrganisationId commune;
    static OrganisationId cell;

    static List<PersonId> members;

    LocalDate today = LocalDate.of(2026, 7, 27);

    @BeforeAll
    static void start() {
        database = TestPostgres.fresh(10);
        PersonKeys keys = PersonKeys.open(database.app(), MasterKey.in(folder));
        spine = new Spine(
                database.app(),
                new DataSourceTransactionManager(database.app()),
                new Spine.Parts(
                        new Catalogue(
                                List.of(new PolicyContext(), new OrganisationContext(), new MembershipContext()),
                                List.of(JournalEvent.class)),
                        new CommandHandling.Book(PolicyBook.TYPE, PolicyBook.STREAM),
                        new OrganisationAuthority(),
                        List.of(),
                        "test",
                        10_000),
                new Spine.Secrets(
                        new PersonalModule(keys), new Ring(keys), new JdbcClaims(database.app(), new byte[32])));
        PolicyFiles.packaged().commands(INSTALLATION).forEach(command -> accepted(FOUNDED, command));
        province = organisation("Tỉnh ủy", Optional.empty(), OrganisationRank.PROVINCIAL, OrganisationForm.DANG_BO);
        commune = organisation(
                "Đảng ủy xã", Optional.of(province), OrganisationRank.GRASSROOTS, OrganisationForm.DANG_BO);
        cell = organisation("Chi bộ 3", Optional.of(commune), OrganisationRank.CELL, OrganisationForm.CHI_BO);
        members = members();
        seat(RollKind.COMMITTEE, 9);
        seat(RollKind.STANDING_COMMITTEE, 3);
    }

    @AfterAll
    static void everyJournalEntryReplaysIdentically() throws Exception {
        try {
            ReplayAll.assertIdentical(database.app(), spine);
        } finally {
            database.close();
        }
    }

    LocalDate day(int after) {
        today = LocalDate.of(2026, 7, 27).plusDays(after);
        return today;
    }

    AdmissionId complete(PersonId person) {
        AdmissionId admission = AdmissionId.of(accepted(today, nominate(person)).stream("admission"));
        accepted(today, new ListSympathiser(admission, today, "21-NQ/CB", 20, 18, 2, 0, List.of()));
        accepted(today, new AssignMentor(admission, members.getFirst()));
        accepted(
                today,
                new RecordCertificate(
                        admission, Personal.of(person, "CN-1"), today.minusMonths(2), "Trung tâm chính trị"));
        accepted(today, new OpenAdmissionFile(admission, today.minusDays(3), today.minusDays(2)));
        List.of("1-KNĐ", "2-KNĐ", "3-KNĐ", "3A-KNĐ")
                .forEach(form -> accepted(
                        today,
                        new AttachDocument(
                                admission,
                                form,
                                form.equals("1-KNĐ") ? today.minusDays(3) : today.minusDays(2),
                                "att-01",
                                "ab".repeat(32))));
        accepted(
                today,
                new RecordEducation(
                        admission, Personal.of(person, EducationLevel.UPPER_SECONDARY), false, Optional.empty()));
        members.subList(1, 3)
                .forEach(sponsor -> accepted(today, NameSponsor.member(admission, sponsor, today.minusMonths(12))));
        accepted(
                today,
                new RequestBackgroundCheck(admission, List.of(CheckSubject.PERSON, CheckSubject.PARENTS), "5-CV/CB"));
        accepted(
                today,
                new CompleteBackgroundCheck(
                        admission,
                        CheckResult.CLEAR,
                        "31-CV/ĐU",
                        Optional.of(Personal.of(person, "Lý lịch rõ ràng")),
                        Optional.of(RelativeCheck.ANSWERED),
                        Optional.of(RelativeCheck.NONE_LIVING_OR_EXISTING),
                        Optional.of(RelativeCheck.NONE_LIVING_OR_EXISTING),
                        Optional.of(RelativeCheck.NONE_LIVING_OR_EXISTING)));
        accepted(today, new RecordOpinions(admission, Opinion.FAVOURABLE, Opinion.FAVOURABLE, "7-TH/CB"));
        return admission;
    }

    NominateEliteMass nominate(PersonId person) {
        return new NominateEliteMass(person, cell, Nominator.YOUTH_UNION, "12-NQ/ĐTN");
    }

    static PersonId applicant() {
        Act act = act(FOUNDED.plusDays(9));
        PersonId person = PersonId.of(act.command().derive(PersonId.PREFIX, 0));
        submit(
                act,
                new RegisterPerson(
                        Personal.of(person, "Trần Thị Bưởi"),
                        Personal.of(person, LocalDate.of(1998, 4, 20)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        cell));
        return person;
    }

    static List<PersonId> members() {
        Act act = act(FOUNDED);
        List<ImportRow> rows = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> {
                    PersonId person = ImportMembers.person(act, number);
                    return new ImportRow(
                            number,
                            Optional.of(cell),
                            Personal.of(person, "Nguyễn Văn An"),
                            Optional.of(Personal.of(person, LocalDate.of(1980, 1, 1))),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(LocalDate.of(2010, 5, 19)),
                            Optional.of(LocalDate.of(2011, 5, 19)),
                            Optional.empty(),
                            Optional.empty(),
                            Activity.ACTIVE,
                            List.of());
                })
                .toList();
        submit(act, new ImportMembers("f".repeat(64), "e".repeat(64), province, 1, rows));
        return rows.stream().map(row -> row.name().subject()).toList();
    }

    static void seat(RollKind kind, int count) {
        accepted(
                FOUNDED, new SeatCommitteeMembers(commune, kind, members.subList(0, count), FOUNDED, Optional.empty()));
    }

    static OrganisationId organisation(
            String name, Optional<OrganisationId> parent, OrganisationRank rank, OrganisationForm form) {
        return OrganisationId.of(accepted(
                FOUNDED,
                new EstablishOrganisation(
                        name,
                        parent,
                        type(rank),
                        rank,
                        form,
                        Optional.empty(),
                        false,
                        false,
                        FOUNDED,
                        Optional.empty()))
                .stream("organisation"));
    }

    private static String type(OrganisationRank rank) {
        return switch (rank) {
            case CELL -> "chi-bo";
            case GRASSROOTS -> "dang-bo-xa";
            default -> "dang-bo-tinh";
        };
    }

    static Answer accepted(LocalDate on, Command command) {
        return submit(act(on), command);
    }

    static Answer submit(Act act, Command command) {
        Answer answer = spine.door().submit(Submission.of(command, act));
        assertThat(answer.violations()).as(command.toString()).isEmpty();
        return answer;
    }

    static Answer submit(LocalDate on, Command command) {
        return spine.door().submit(Submission.of(command, act(on)));
    }

    static Act act(LocalDate on) {
        return new Act(
                CommandId.of(java.util.UUID.randomUUID()),
                OrganisationAuthority.SYSTEM_ACCOUNT,
                Optional.empty(),
                new OfficeRef(OfficeKind.SYSTEM, INSTALLATION),
                on,
                on,
                Origin.DIRECT,
                Optional.empty(),
                Optional.empty());
    }

    record Ring(PersonKeys keys) implements Keyring {

        @Override
        public void prepare(Collection<PersonId> subjects) {
            keys.prepare(subjects);
        }

        @Override
        public void erase(PersonId subject) {
            keys.erase(subject);
        }
    }
}
