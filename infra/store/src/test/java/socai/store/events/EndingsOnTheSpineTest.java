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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import socai.membership.events.Activity;
import socai.membership.events.ComplaintOutcome;
import socai.membership.events.ExemptionEnd;
import socai.membership.events.ExemptionId;
import socai.membership.events.ExemptionReason;
import socai.membership.events.LeavingId;
import socai.membership.events.MembershipId;
import socai.membership.events.RemovalGround;
import socai.membership.events.RemovalId;
import socai.membership.events.RestorationGround;
import socai.membership.events.VoteForm;
import socai.membership.write.Membership;
import socai.membership.write.MembershipContext;
import socai.membership.write.exemption.end.EndExemption;
import socai.membership.write.exemption.request.RequestExemption;
import socai.membership.write.exemption.vote.VoteOnExemption;
import socai.membership.write.importmembers.ImportMembers;
import socai.membership.write.importmembers.ImportRow;
import socai.membership.write.leaving.decide.DecideLeave;
import socai.membership.write.leaving.request.RequestLeave;
import socai.membership.write.leaving.vote.VoteOnLeave;
import socai.membership.write.recorddeath.RecordDeath;
import socai.membership.write.removal.complaint.DecideRemovalComplaint;
import socai.membership.write.removal.complaint.LodgeRemovalComplaint;
import socai.membership.write.removal.decide.DecideRemoval;
import socai.membership.write.removal.propose.ProposeRemoval;
import socai.membership.write.removal.receipt.RecordRemovalReceipt;
import socai.membership.write.removal.selfreview.RecordSelfReview;
import socai.membership.write.removal.vote.VoteOnRemoval;
import socai.membership.write.restore.RestoreMembership;
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
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.Origin;
import socai.spine.Paper;
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

/** The ways out of the Party through the real store: what is written together is there together, and all can be retaken. */
class EndingsOnTheSpineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final int MEMBERS = 12;

    @TempDir
    Path folder;

    private TestDatabase database;
    private DataSource source;
    private Spine spine;
    private OrganisationId province;
    private OrganisationId commune;
    private OrganisationId cell;
    private int count;

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

    private Answer ask(Command command, OrganisationId organisation) {
        CommandId id = command instanceof ImportMembers
                ? CommandId.named("endings", "members")
                : CommandId.named("endings", Integer.toString(count++));
        return spine.door().submit(Submission.of(command, act(id, organisation)));
    }

    private Answer accepted(Command command, OrganisationId organisation) {
        Answer answer = ask(command, organisation);
        assertThat(answer.violations()).isEmpty();
        assertThat(answer.accepted()).isTrue();
        return answer;
    }

    private OrganisationId organisation(
            String name, Optional<OrganisationId> parent, OrganisationRank rank, OrganisationId by) {
        boolean isCell = rank == OrganisationRank.CELL;
        return OrganisationId.of(accepted(
                new EstablishOrganisation(
                        name,
                        parent,
                        isCell ? "chi-bo" : "dang-bo",
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

    private PersonId member(int row) {
        return ImportMembers.person(act(CommandId.named("endings", "members"), commune), row);
    }

    private ImportMembers members() {
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

    private Membership membership(int row) {
        Membership membership = Membership.NONE;
        for (var event : spine.tails().range(Membership.stream(member(row)), 0, Long.MAX_VALUE)) {
            membership = Membership.TYPE.fold(membership, event.event());
        }
        return membership;
    }

    private static MembershipId id(PersonId person) {
        return MembershipId.first(person);
    }

    private List<PersonId> tellers() {
        return List.of(member(1), member(2));
    }

    @Test
    void a_death_closes_the_seat_and_names_what_is_open() {
        accepted(new RecordDeath(id(member(1)), DAY, new Paper("45/TLKT", DAY, "0123456789abcdef".repeat(4))), cell);
        assertThat(membership(1).live()).isFalse();
        assertThat(membership(1).ended().orElseThrow().leftOpen())
                .as("the seats in the commune's committee and its standing committee")
                .hasSize(2);
    }

    @Test
    void an_exemption_comes_and_goes() {
        MembershipId membership = id(member(5));
        accepted(
                new RequestExemption(
                        membership,
                        ExemptionReason.WEAK_HEALTH,
                        Optional.empty(),
                        true,
                        Optional.of(Personal.of(member(5), "Yếu mệt"))),
                cell);
        accepted(
                new VoteOnExemption(
                        ExemptionId.of(membership), VoteForm.RAISED_CARD, "3-NQ/CB", 12, 7, 5, 0, List.of(), tellers()),
                cell);
        assertThat(membership(5).activity()).isEqualTo(Activity.EXEMPT);
        accepted(new EndExemption(ExemptionId.of(membership), ExemptionEnd.ON_REQUEST), cell);
        assertThat(membership(5).activity()).isEqualTo(Activity.ACTIVE);
    }

    @Test
    void who_asks_to_leave_leaves_by_a_decision_of_the_commune() {
        MembershipId membership = id(member(6));
        LeavingId leaving = LeavingId.of(membership);
        accepted(new RequestLeave(membership, DAY, Optional.of(Personal.of(member(6), "Việc nhà"))), cell);
        accepted(
                new VoteOnLeave(leaving, true, VoteForm.SECRET_BALLOT, "4-NQ/CB", 12, 8, 4, 0, List.of(), tellers()),
                cell);
        accepted(
                new DecideLeave(
                        leaving,
                        commune,
                        DecidingOrgan.STANDING_COMMITTEE,
                        "5-QĐ/ĐU",
                        3,
                        3,
                        0,
                        0,
                        true,
                        true,
                        Optional.empty()),
                commune);
        assertThat(membership(6).live()).isFalse();
        assertThat(ask(new RequestLeave(membership, DAY, Optional.empty()), cell)
                        .accepted())
                .isFalse();
    }

    @Test
    void a_removal_is_complained_about_annulled_and_mended() {
        MembershipId membership = id(member(7));
        RemovalId removal = RemovalId.of(membership);
        accepted(
                new ProposeRemoval(
                        membership,
                        RemovalGround.ABSENCE,
                        Optional.of(3),
                        Optional.of(2026),
                        Optional.empty(),
                        Optional.of(1),
                        Optional.empty(),
                        "6-BC/CB",
                        Optional.of(Personal.of(member(7), "Vắng nhiều"))),
                cell);
        accepted(new RecordSelfReview(removal, Optional.empty()), cell);
        accepted(
                new VoteOnRemoval(removal, VoteForm.SECRET_BALLOT, "7-NQ/CB", 12, 8, 4, 0, List.of(), tellers()), cell);
        accepted(
                new DecideRemoval(
                        removal, commune, DecidingOrgan.STANDING_COMMITTEE, "8-QĐ/ĐU", 3, 2, 1, 0, Optional.empty()),
                commune);
        assertThat(membership(7).live()).isFalse();
        accepted(new RecordRemovalReceipt(removal, DAY), cell);
        accepted(
                new LodgeRemovalComplaint(removal, province, Optional.of(Personal.of(member(7), "Có giấy xin phép"))),
                province);
        accepted(
                new DecideRemovalComplaint(
                        removal, province, "9-QĐ/TU", ComplaintOutcome.DECISION_OVERTURNED, Optional.empty()),
                province);
        accepted(
                new RestoreMembership(
                        membership, province, RestorationGround.COMPLAINT_UPHELD, "10-QĐ/TU", Optional.empty()),
                province);
        assertThat(membership(7).official()).isTrue();
        assertThat(membership(7).dates().official()).isEqualTo(Optional.of(LocalDate.of(2023, 5, 19)));
    }
}
