package socai.store.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import socai.membership.events.Activity;
import socai.membership.events.ErasureBasis;
import socai.membership.write.Membership;
import socai.membership.write.MembershipContext;
import socai.membership.write.Person;
import socai.membership.write.eraseperson.ErasePerson;
import socai.membership.write.importmembers.ImportMembers;
import socai.membership.write.importmembers.ImportRow;
import socai.membership.write.registerperson.RegisterPerson;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.OrganisationAuthority;
import socai.organisation.write.OrganisationContext;
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

/** Import, registration and erasure through the one door, on PostgreSQL, with real keys and claims. */
class MemberLifeOnTheSpineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final int ROWS = 100;

    @TempDir
    Path folder;

    private TestDatabase database;
    private DataSource source;
    private WatchedSource watched;
    private Spine spine;
    private OrganisationId commune;
    private final List<OrganisationId> cells = new ArrayList<>();

    @BeforeEach
    void found() {
        database = TestPostgres.fresh();
        watched = new WatchedSource(database.app(), () -> WatchedSource.Crash.NONE);
        source = watched.source();
        PersonKeys keys = PersonKeys.open(source, MasterKey.in(folder));
        Catalogue catalogue = new Catalogue(
                List.of(new PolicyContext(), new OrganisationContext(), new MembershipContext()),
                List.of(JournalEvent.class));
        spine = new Spine(
                source,
                new DataSourceTransactionManager(source),
                new Spine.Parts(
                        catalogue,
                        new CommandHandling.Book(PolicyBook.TYPE, PolicyBook.STREAM),
                        new OrganisationAuthority(),
                        List.of(),
                        "test",
                        10_000),
                new Spine.Secrets(new PersonalModule(keys), keyring(keys), new JdbcClaims(source, new byte[32])));
        OrganisationId keeper = OrganisationId.of("org-keeper");
        PolicyFiles.packaged()
                .commands(keeper)
                .forEach(command -> accepted(ask(id(command.toString()), command, keeper)));
        OrganisationId province = organisation("Tỉnh ủy", Optional.empty(), OrganisationRank.PROVINCIAL, keeper);
        commune = organisation("Đảng ủy xã", Optional.of(province), OrganisationRank.GRASSROOTS, province);
        for (int i = 1; i <= 10; i++) {
            cells.add(organisation("Chi bộ " + i, Optional.of(commune), OrganisationRank.CELL, commune));
        }
    }

    private static Keyring keyring(PersonKeys keys) {
        return new Keyring() {
            @Override
            public void prepare(Collection<PersonId> subjects) {
                keys.prepare(subjects);
            }

            @Override
            public void erase(PersonId subject) {
                keys.erase(subject);
            }
        };
    }

    @AfterEach
    void everyJournalEntryReplays() throws Exception {
        try {
            ReplayAll.assertNoneDiffers(source, spine);
        } finally {
            database.close();
        }
    }

    private static CommandId id(String name) {
        return CommandId.named("life on the spine", name);
    }

    private static Act act(CommandId id, OrganisationId organisation) {
        return new Act(
                id,
                OrganisationAuthority.SYSTEM_ACCOUNT,
                Optional.empty(),
                new OfficeRef(OfficeKind.SYSTEM, organisation),
                DAY,
                DAY,
                Origin.DIRECT,
                Optional.empty(),
                Optional.empty());
    }

    private Answer ask(CommandId id, Command command, OrganisationId organisation) {
        return spine.door().submit(Submission.of(command, act(id, organisation)));
    }

    private static Answer accepted(Answer answer) {
        assertThat(answer.violations()).isEmpty();
        assertThat(answer.accepted()).isTrue();
        return answer;
    }

    private OrganisationId organisation(
            String name, Optional<OrganisationId> parent, OrganisationRank rank, OrganisationId by) {
        Answer answer = accepted(ask(
                id(name),
                new EstablishOrganisation(
                        name,
                        parent,
                        switch (rank) {
                            case CELL -> "chi-bo";
                            case GRASSROOTS -> "dang-bo-xa";
                            default -> "dang-bo-tinh";
                        },
                        rank,
                        rank == OrganisationRank.CELL ? OrganisationForm.CHI_BO : OrganisationForm.DANG_BO,
                        Optional.empty(),
                        false,
                        false,
                        LocalDate.of(2015, 1, 1),
                        Optional.of("1-QĐ")),
                by));
        return OrganisationId.of(answer.stream("organisation"));
    }

    private ImportMembers chunk(CommandId id) {
        return chunk(id, 1, ROWS);
    }

    private ImportMembers chunk(CommandId id, int first, int count) {
        Act act = act(id, commune);
        List<ImportRow> rows = new ArrayList<>();
        for (int row = first; row < first + count; row++) {
            PersonId person = ImportMembers.person(act, row);
            rows.add(new ImportRow(
                    row,
                    Optional.of(cells.get((row - first) * cells.size() / count)),
                    Personal.of(person, row == 17 ? "?" : "Trần Thị Bưởi"),
                    Optional.of(Personal.of(person, LocalDate.of(1980, 6, 1))),
                    Optional.of(Personal.of(person, "FEMALE")),
                    Optional.of(Personal.of(person, "001180%06d".formatted(row))),
                    Optional.of(LocalDate.of(2022, 5, 19)),
                    Optional.of(LocalDate.of(2023, 5, 19)),
                    Optional.empty(),
                    Optional.of(Personal.of(person, "65%06d".formatted(row))),
                    Activity.ACTIVE,
                    List.of()));
        }
        return new ImportMembers("a".repeat(64), "b".repeat(64), commune, first, rows);
    }

    @Test
    void a_chunk_costs_the_same_few_statements_however_many_rows_it_has() {
        accepted(ask(id("small"), chunk(id("small"), 1, 100), commune));
        watched.statements.clear();
        accepted(ask(id("middle"), chunk(id("middle"), 101, 100), commune));
        List<String> ofMany = List.copyOf(watched.statements);
        watched.statements.clear();
        accepted(ask(id("large"), chunk(id("large"), 201, 500), commune));

        assertThat(watched.statements).isEqualTo(ofMany);
        assertThat(watched.statements)
                .as("persons and memberships, two kinds of claims, everything else; keys, claims, events")
                .hasSize(7);
        assertThat(watched.statements.subList(0, 4))
                .as("nothing is written before everything was read")
                .allMatch(statement -> statement.startsWith("select"));
        assertThat(watched.statements.subList(4, 7))
                .allMatch(statement -> statement.toLowerCase(Locale.ROOT).startsWith("insert"));
    }

    @Test
    void a_chunk_asked_again_costs_few_statements_too() {
        ImportMembers chunk = chunk(id("chunk"), 1, 500);
        accepted(ask(id("chunk"), chunk, commune));
        spine.cache().clear();
        watched.statements.clear();
        accepted(ask(id("chunk"), chunk, commune));

        assertThat(watched.statements).hasSizeLessThan(20);
    }

    @Test
    void a_chunk_of_a_hundred_rows_is_one_answer_and_every_decision_can_be_retaken() throws Exception {
        CommandId id = id("chunk");
        ImportMembers chunk = chunk(id);

        Answer answer = accepted(ask(id, chunk, commune));

        assertThat(answer.events().stream().filter(e -> e.type().equals("person")))
                .hasSize(ROWS - 1);
        assertThat(answer.events().stream().filter(e -> e.type().equals("roll")))
                .hasSize(cells.size());
        assertThat(ask(id, chunk, commune)).isEqualTo(answer);

        CommandId later = id("somebody again");
        PersonId person = PersonId.of(later.derive(PersonId.PREFIX, 0));
        Answer refused = ask(
                later,
                new RegisterPerson(
                        Personal.of(person, "Trần Thị Bưởi"),
                        Personal.of(person, LocalDate.of(1980, 6, 1)),
                        Optional.of(Personal.of(person, "001180000001")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        cells.getFirst()),
                commune);
        assertThat(refused.violations())
                .singleElement()
                .satisfies(v -> assertThat(v.rule()).isEqualTo("membership.citizen-id-free"));
        ReplayAll.assertIdentical(source, spine);
    }

    @Test
    void an_erased_member_keeps_the_seat_and_loses_the_name() {
        CommandId id = id("chunk");
        accepted(ask(id, chunk(id), commune));
        PersonId person = ImportMembers.person(act(id, commune), 1);

        accepted(ask(id("erase"), new ErasePerson(person, ErasureBasis.RETENTION_ENDED, "7-QĐ"), commune));

        ClaimRebuild.Outcome claims = new ClaimRebuild(
                        spine, new JdbcClaims(source, new byte[32]), database.database()::dedicatedConnection)
                .compare();
        assertThat(claims.differences()).isEmpty();
        assertThat(claims.kept()).as("citizen id and card of the erased member").isEqualTo(2);

        Person erased = Person.NONE;
        for (var event : spine.tails().range(person.raw(), 0, Long.MAX_VALUE)) {
            erased = Person.TYPE.fold(erased, event.event());
        }
        Membership membership = Membership.NONE;
        for (var event : spine.tails().range(Membership.stream(person), 0, Long.MAX_VALUE)) {
            membership = Membership.TYPE.fold(membership, event.event());
        }
        assertThat(erased.erased()).isTrue();
        assertThat(membership.official()).isTrue();
        assertThat(membership.papers().card().orElseThrow().erased()).isTrue();
    }
}
