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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import socai.membership.events.Activity;
import socai.membership.events.AdmissionChoice;
import socai.membership.events.AdmissionDecided;
import socai.membership.events.AdmissionId;
import socai.membership.events.CheckResult;
import socai.membership.events.CheckSubject;
import socai.membership.events.ClosingReason;
import socai.membership.events.EducationLevel;
import socai.membership.events.MembershipEvent.MemberAdmitted;
import socai.membership.events.Nominator;
import socai.membership.events.Opinion;
import socai.membership.events.VoteForm;
import socai.membership.write.MembershipContext;
import socai.membership.write.admission.background.CompleteBackgroundCheck;
import socai.membership.write.admission.background.RequestBackgroundCheck;
import socai.membership.write.admission.ceremony.HoldAdmissionCeremony;
import socai.membership.write.admission.certificate.RecordCertificate;
import socai.membership.write.admission.closing.CloseAdmission;
import socai.membership.write.admission.decision.DecideAdmission;
import socai.membership.write.admission.document.AttachDocument;
import socai.membership.write.admission.education.RecordEducation;
import socai.membership.write.admission.listing.ListSympathiser;
import socai.membership.write.admission.mentor.AssignMentor;
import socai.membership.write.admission.nominate.NominateEliteMass;
import socai.membership.write.admission.opening.OpenAdmissionFile;
import socai.membership.write.admission.opinions.RecordOpinions;
import socai.membership.write.admission.receipt.RecordDecisionReceipt;
import socai.membership.write.admission.sponsor.NameSponsor;
import socai.membership.write.admission.vote.VoteOnAdmission;
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
import socai.policy.events.DecidingOrgan;
import socai.policy.write.PolicyBook;
import socai.policy.write.PolicyContext;
import socai.policy.write.PolicyFiles;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.Appended;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.Metadata;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.Origin;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.Recorded;
import socai.spine.Violation;
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

/** One person on the way into the Party, through the one door, on PostgreSQL, with keys and journal. */
class AdmissionTest {

    private static final OrganisationId INSTALLATION = OrganisationId.of("org-installation");
    private static final LocalDate FOUNDED = LocalDate.of(2025, 7, 1);

    @TempDir
    private static Path folder;

    private static TestDatabase database;
    private static Spine spine;
    private static OrganisationId province;
    private static OrganisationId commune;
    private static OrganisationId cell;
    private static List<PersonId> members;

    private LocalDate today = LocalDate.of(2026, 7, 27);

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

    @Test
    void from_nomination_to_ceremony_under_208() {
        PersonId person = applicant();
        AdmissionId admission = complete(person);

        refusedBy("membership.vote-counted", vote(admission, 21));
        assertThat(events(day(20), vote(admission, 13))).contains("membership.AdmissionVoteFailed");
        assertThat(events(day(40), vote(admission, 14))).contains("membership.AdmissionProposed");
        Answer wrong = submit(day(50), decide(admission, DecidingOrgan.COMMITTEE, 9, 9, "15-QĐ/ĐU"));
        assertThat(wrong.violations()).extracting(Violation::rule).containsExactly("membership.competent-body");
        assertThat(events(day(50), decide(admission, DecidingOrgan.STANDING_COMMITTEE, 3, 2, "15-QĐ/ĐU")))
                .contains("membership.AdmissionDecided");
        accepted(day(55), new RecordDecisionReceipt(admission, today));
        Answer ceremony = accepted(day(60), new HoldAdmissionCeremony(admission, today, members.getFirst()));

        assertThat(ceremony.events())
                .extracting(Appended::type)
                .containsExactlyInAnyOrder("admission", "membership", "roll");
        assertThat(stream(ceremony.stream("membership")).getFirst().event()).isInstanceOf(MemberAdmitted.class);
        Recorded decided = stream(admission.raw()).stream()
                .filter(recorded -> recorded.event() instanceof AdmissionDecided)
                .findFirst()
                .orElseThrow();
        assertThat(decided.metadata().get(Metadata.POLICIES)).contains("208-QĐ/TW");
        day(70);
        refusedBy("membership.never-a-member", nominate(person));
    }

    @Test
    void a_person_has_one_open_file_and_a_decision_number_is_used_once() {
        PersonId first = applicant();
        PersonId second = applicant();
        AdmissionId one = complete(first);
        AdmissionId other = complete(second);

        refusedBy("membership.one-open-file", new NominateEliteMass(first, cell, Nominator.TRADE_UNION, "77-GT"));
        accepted(day(20), vote(one, 20));
        accepted(today, vote(other, 20));
        accepted(day(30), decide(one, DecidingOrgan.STANDING_COMMITTEE, 3, 3, "16-QĐ/ĐU"));
        refusedBy("membership.decision-number-free", decide(other, DecidingOrgan.STANDING_COMMITTEE, 3, 3, "16-QĐ/ĐU"));
        accepted(day(31), new CloseAdmission(one, ClosingReason.MOVED_AWAY, "3-CV"));
        accepted(today, new NominateEliteMass(first, cell, Nominator.TRADE_UNION, "77-GT"));
    }

    private LocalDate day(int after) {
        today = LocalDate.of(2026, 7, 27).plusDays(after);
        return today;
    }

    private AdmissionId complete(PersonId person) {
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
                        admission, CheckResult.CLEAR, "31-CV/ĐU", Optional.of(Personal.of(person, "Lý lịch rõ ràng"))));
        accepted(today, new RecordOpinions(admission, Opinion.FAVOURABLE, Opinion.FAVOURABLE, "7-TH/CB"));
        return admission;
    }

    private NominateEliteMass nominate(PersonId person) {
        return new NominateEliteMass(person, cell, Nominator.YOUTH_UNION, "12-NQ/ĐTN");
    }

    private VoteOnAdmission vote(AdmissionId admission, int ayes) {
        return new VoteOnAdmission(
                admission,
                today,
                VoteForm.SECRET_BALLOT,
                20,
                ayes,
                Math.max(0, 20 - ayes),
                0,
                List.of(),
                members.subList(0, 2),
                "34-NQ/CB");
    }

    private DecideAdmission decide(AdmissionId admission, DecidingOrgan organ, int present, int ayes, String number) {
        return new DecideAdmission(
                admission,
                AdmissionChoice.ADMIT,
                commune,
                organ,
                present,
                ayes,
                present - ayes,
                0,
                number,
                today,
                Optional.empty());
    }

    private void refusedBy(String rule, Command command) {
        Answer answer = submit(today, command);
        assertThat(answer.violations()).extracting(Violation::rule).containsExactly(rule);
    }

    private static List<String> events(LocalDate on, Command command) {
        return accepted(on, command).events().stream()
                .flatMap(appended -> stream(appended.stream()).stream()
                        .skip(appended.first())
                        .limit(appended.count()))
                .map(recorded -> Catalogue.nameOf(recorded.event().getClass()))
                .toList();
    }

    private static List<Recorded> stream(String id) {
        return spine.tails().range(id, 0, Long.MAX_VALUE);
    }

    private static PersonId applicant() {
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

    private static List<PersonId> members() {
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

    private static void seat(RollKind kind, int count) {
        accepted(
                FOUNDED, new SeatCommitteeMembers(commune, kind, members.subList(0, count), FOUNDED, Optional.empty()));
    }

    private static OrganisationId organisation(
            String name, Optional<OrganisationId> parent, OrganisationRank rank, OrganisationForm form) {
        return OrganisationId.of(accepted(
                FOUNDED,
                new EstablishOrganisation(
                        name, parent, "type", rank, form, Optional.empty(), false, false, FOUNDED, Optional.empty()))
                .stream("organisation"));
    }

    private static Answer accepted(LocalDate on, Command command) {
        return submit(act(on), command);
    }

    private static Answer submit(Act act, Command command) {
        Answer answer = spine.door().submit(Submission.of(command, act));
        assertThat(answer.violations()).as(command.toString()).isEmpty();
        return answer;
    }

    private static Answer submit(LocalDate on, Command command) {
        return spine.door().submit(Submission.of(command, act(on)));
    }

    private static Act act(LocalDate on) {
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

    private record Ring(PersonKeys keys) implements Keyring {

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
