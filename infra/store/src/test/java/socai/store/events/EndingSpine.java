package socai.store.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import socai.membership.events.Activity;
import socai.membership.events.MembershipId;
import socai.membership.write.Membership;
import socai.membership.write.MembershipContext;
import socai.membership.write.importmembers.ImportMembers;
import socai.membership.write.importmembers.ImportRow;
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

/** A province, a commune and a cell of twelve on the real spine; at the end every decision is taken again. */
abstract class EndingSpine {

    static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    static final int MEMBERS = 12;

    @TempDir
    Path folder;

    TestDatabase database;

    DataSource source;

    Spine spine;

    OrganisationId province;

    OrganisationId commune;

    OrganisationId cell;

    int count;

    @BeforeEach
    void found() {
        database = TestPostgres.fresh();
        source = database.app();
        PersonKeys keys = PersonKeys.open(source, MasterKey.in(folder));
        spine = new Spine(
                source,
                new DataSourceTransactionManager(source),
                new Spine.Parts(
                        new Catalogue(
                                List.of(new PolicyContext(), new OrganisationContext(), new MembershipContext()),
                                List.of(JournalEvent.class)),
                        new CommandHandling.Book(PolicyBook.TYPE, PolicyBook.STREAM),
                        new OrganisationAuthority(),
                        List.of(),
                        "test",
                        10_000),
                new Spine.Secrets(new PersonalModule(keys), keyring(keys), new JdbcClaims(source, new byte[32])));
        OrganisationId keeper = OrganisationId.of("org-keeper");
        PolicyFiles.packaged().commands(keeper).forEach(command -> accepted(command, keeper));
        province = organisation("Tỉnh ủy", Optional.empty(), OrganisationRank.PROVINCIAL, keeper);
        commune = organisation("Đảng ủy xã", Optional.of(province), OrganisationRank.GRASSROOTS, province);
        cell = organisation("Chi bộ 1", Optional.of(commune), OrganisationRank.CELL, commune);
        accepted(members(), commune);
        List<PersonId> committee =
                IntStream.rangeClosed(1, 9).mapToObj(this::member).toList();
        List<PersonId> body = committee.subList(0, 3);
        accepted(new SeatCommitteeMembers(commune, RollKind.COMMITTEE, committee, DAY, Optional.of("1-QĐ")), province);
        accepted(
                new SeatCommitteeMembers(commune, RollKind.STANDING_COMMITTEE, body, DAY, Optional.of("2-QĐ")),
                province);
    }

    static Keyring keyring(PersonKeys keys) {
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

    static Act act(CommandId id, OrganisationId organisation) {
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

    Answer ask(Command command, OrganisationId organisation) {
        CommandId id = command instanceof ImportMembers
                ? CommandId.named("endings", "members")
                : CommandId.named("endings", Integer.toString(count++));
        return spine.door().submit(Submission.of(command, act(id, organisation)));
    }

    Answer accepted(Command command, OrganisationId organisation) {
        Answer answer = ask(command, organisation);
        assertThat(answer.violations()).isEmpty();
        assertThat(answer.accepted()).isTrue();
        return answer;
    }

    OrganisationId organisation(
            String name, Optional<OrganisationId> parent, OrganisationRank rank, OrganisationId by) {
        boolean isCell = rank == OrganisationRank.CELL;
        return OrganisationId.of(accepted(
                new EstablishOrganisation(
                        name,
                        parent,
                        isCell ? "chi-bo" : rank == OrganisationRank.GRASSROOTS ? "dang-bo-xa" : "dang-bo-tinh",
                        rank,
                        isCell ? OrganisationForm.CHI_BO : OrganisationForm.DANG_BO,
                        Optional.empty(),
                        false,
                        false,
                        LocalDate.of(2015, 1, 1),
                        Optional.of("1-QĐ")),
                by)
                .stream("organisation"));
    }

    PersonId member(int row) {
        return ImportMembers.person(act(CommandId.named("endings", "members"), commune), row);
    }

    ImportMembers members() {
        List<ImportRow> rows = new ArrayList<>();
        for (int row = 1; row <= MEMBERS; row++) {
            PersonId person = member(row);
            rows.add(new ImportRow(
                    row,
                    Optional.of(cell),
                    Personal.of(person, "Trần Thị Bưởi"),
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
        return new ImportMembers("a".repeat(64), "b".repeat(64), commune, 1, rows);
    }

    Membership membership(int row) {
        Membership membership = Membership.NONE;
        for (var event : spine.tails().range(Membership.stream(member(row)), 0, Long.MAX_VALUE)) {
            membership = Membership.TYPE.fold(membership, event.event());
        }
        return membership;
    }

    static MembershipId id(PersonId person) {
        return MembershipId.first(person);
    }

    List<PersonId> tellers() {
        return List.of(member(1), member(2));
    }
}
