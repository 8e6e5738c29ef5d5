package socai.store.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import socai.membership.events.MembershipId;
import socai.membership.events.TransferCause;
import socai.membership.events.TransferId;
import socai.membership.events.TransferKind;
import socai.membership.write.transfer.file.CheckMemberFile;
import socai.membership.write.transfer.file.SealMemberFile;
import socai.membership.write.transfer.letter.EndorseLetter;
import socai.membership.write.transfer.letter.IssueIntroductionLetter;
import socai.membership.write.transfer.presenting.PresentLetter;
import socai.membership.write.transfer.reception.ReceiveMember;
import socai.membership.write.transfer.request.RequestTransfer;
import socai.membership.write.transfer.review.HoldTransferReview;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.events.RollEvent.RollEntriesOpened;
import socai.organisation.events.RollEvent.RollEntryClosed;
import socai.organisation.events.RollKind;
import socai.organisation.write.OrganisationAuthority;
import socai.organisation.write.Roll;
import socai.organisation.write.office.AppointToOffice;
import socai.policy.write.PolicyBook;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.Appended;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.DomainEvent;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.Origin;
import socai.spine.Paper;
import socai.spine.PersonId;
import socai.spine.Recorded;
import socai.spine.StreamRead;
import socai.spine.Violation;
import socai.spine.write.Clocks;
import socai.spine.write.CommandHandling;
import socai.spine.write.StreamRights;
import socai.spine.write.Submission;

/** Members move between two communes through the one door, on PostgreSQL; every decision replays identically after. */
class TransferTest extends AdmissionSpine {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);
    private static final Paper PAPER = new Paper("45-QĐ", LocalDate.of(2026, 7, 27), "a".repeat(64));

    private static OrganisationId second;
    private static OrganisationId goal;
    private static OrganisationId beside;
    private static int letters;

    @BeforeAll
    static void more() {
        second = organisation(
                "Đảng ủy phường", Optional.of(province), OrganisationRank.GRASSROOTS, OrganisationForm.DANG_BO);
        goal = organisation("Chi bộ 7", Optional.of(second), OrganisationRank.CELL, OrganisationForm.CHI_BO);
        beside = organisation("Chi bộ 8", Optional.of(second), OrganisationRank.CELL, OrganisationForm.CHI_BO);
        office(goal, OfficeKind.SECRETARY, 15);
        office(beside, OfficeKind.SECRETARY, 16);
        office(second, OfficeKind.ORGANISATION_BOARD, 17);
        office(province, OfficeKind.INSPECTION_COMMISSION, 18);
    }

    private static void office(OrganisationId organisation, OfficeKind kind, int member) {
        accepted(
                FOUNDED,
                new AppointToOffice(
                        organisation, kind, members.get(member), FOUNDED, Optional.empty(), Optional.of("1-QĐ")));
    }

    private static Act acting(OfficeKind kind, OrganisationId organisation, int member) {
        return new Act(
                CommandId.of(UUID.randomUUID()),
                "account-" + member,
                Optional.of(members.get(member)),
                new OfficeRef(kind, organisation),
                DAY,
                DAY,
                Origin.DIRECT,
                Optional.empty(),
                Optional.empty());
    }

    private static RequestTransfer request(PersonId person) {
        return new RequestTransfer(
                MembershipId.first(person),
                cell,
                TransferKind.OFFICIAL,
                Optional.of(goal),
                Optional.empty(),
                TransferCause.CHANGE_OF_RESIDENCE,
                DAY.minusDays(5),
                PAPER,
                Optional.empty());
    }

    private static TransferId requested(PersonId person) {
        return TransferId.of(accepted(DAY, request(person)).stream("transfer"));
    }

    private static void letter(TransferId transfer) {
        accepted(DAY, new HoldTransferReview(transfer, DAY, PAPER));
        accepted(DAY, new IssueIntroductionLetter(transfer, province, ++letters + "-GGT/TU", Optional.of(DAY)));
    }

    private static TransferId arrived(PersonId person) {
        TransferId transfer = requested(person);
        letter(transfer);
        accepted(DAY, new SealMemberFile(transfer, commune, 30));
        accepted(DAY, new EndorseLetter(transfer, second));
        accepted(DAY, new PresentLetter(transfer));
        accepted(DAY, new CheckMemberFile(transfer, 30));
        return transfer;
    }

    private static List<DomainEvent> roll(OrganisationId organisation) {
        return spine.tails().newer(List.of(new StreamRead(Roll.stream(organisation, RollKind.CELL), -1))).stream()
                .map(Recorded::event)
                .toList();
    }

    private static long opened(PersonId person) {
        return roll(goal).stream()
                .filter(RollEntriesOpened.class::isInstance)
                .map(RollEntriesOpened.class::cast)
                .flatMap(event -> event.entries().stream())
                .filter(entry -> entry.person().equals(person))
                .count();
    }

    private static long closed(PersonId person) {
        return roll(cell).stream()
                .filter(RollEntryClosed.class::isInstance)
                .map(RollEntryClosed.class::cast)
                .filter(event -> event.person().equals(person))
                .count();
    }

    @Test
    void one_answer_moves_transfer_membership_person_and_both_rolls() {
        PersonId person = members.get(9);
        Answer answer = accepted(DAY, new ReceiveMember(arrived(person)));

        assertThat(answer.events())
                .extracting(Appended::type)
                .containsExactlyInAnyOrder("transfer", "membership", "person", "roll", "roll");
        assertThat(opened(person)).isOne();
        assertThat(closed(person)).isOne();
    }

    @Test
    void two_receptions_of_one_transfer_at_once_move_the_member_once() throws Exception {
        PersonId person = members.get(10);
        TransferId transfer = arrived(person);
        List<Answer> answers =
                atOnce(() -> submit(DAY, new ReceiveMember(transfer)), () -> submit(DAY, new ReceiveMember(transfer)));

        assertThat(answers).allMatch(Answer::accepted);
        assertThat(answers.stream().filter(answer -> !answer.events().isEmpty()))
                .as("those that wrote")
                .hasSize(1);
        assertThat(opened(person)).isOne();
        assertThat(closed(person)).isOne();
    }

    @Test
    void two_members_are_received_by_one_cell_at_once() throws Exception {
        TransferId one = arrived(members.get(11));
        TransferId two = arrived(members.get(12));
        List<Answer> answers =
                atOnce(() -> submit(DAY, new ReceiveMember(one)), () -> submit(DAY, new ReceiveMember(two)));

        assertThat(answers).allMatch(Answer::accepted);
        assertThat(List.of(members.get(11), members.get(12)))
                .allMatch(person -> opened(person) == 1 && closed(person) == 1);
    }

    @Test
    void two_requests_for_one_member_at_once_open_one_file() throws Exception {
        PersonId person = members.get(13);
        RequestTransfer elsewhere = new RequestTransfer(
                MembershipId.first(person),
                cell,
                TransferKind.OFFICIAL,
                Optional.of(beside),
                Optional.empty(),
                TransferCause.NEW_UNIT,
                DAY,
                PAPER,
                Optional.empty());
        List<Answer> answers = atOnce(() -> submit(DAY, request(person)), () -> submit(DAY, elsewhere));

        assertThat(answers.stream().filter(Answer::accepted)).hasSize(1);
        assertThat(answers.stream().flatMap(answer -> answer.violations().stream()))
                .extracting(Violation::rule)
                .containsExactly("membership.transfer-none-under-way");
    }

    @Test
    void the_receiving_side_acts_and_sees_only_once_a_letter_is_addressed_to_it() {
        TransferId transfer = requested(members.get(14));
        Command present = new PresentLetter(transfer);
        refusedByRight(acting(OfficeKind.SECRETARY, goal, 15), present);
        assertThat(mayRead(OfficeKind.SECRETARY, goal, 15, transfer)).isFalse();

        letter(transfer);
        accepted(DAY, new SealMemberFile(transfer, commune, 30));
        assertThat(mayRead(OfficeKind.SECRETARY, goal, 15, transfer)).isTrue();
        assertThat(mayRead(OfficeKind.ORGANISATION_BOARD, second, 17, transfer)).isTrue();
        assertThat(mayRead(OfficeKind.INSPECTION_COMMISSION, province, 18, transfer))
                .isTrue();
        assertThat(mayRead(OfficeKind.SECRETARY, beside, 16, transfer))
                .as("a sibling of the receiving cell")
                .isFalse();
        refusedByRight(acting(OfficeKind.SECRETARY, beside, 16), present);
        refusedByRight(acting(OfficeKind.SECRETARY, beside, 16), new EndorseLetter(transfer, beside));
        refusedByRight(
                acting(OfficeKind.SECRETARY, beside, 16), new PresentLetter(TransferId.of("trf-" + UUID.randomUUID())));
        submit(acting(OfficeKind.ORGANISATION_BOARD, second, 17), new EndorseLetter(transfer, second));
        submit(acting(OfficeKind.SECRETARY, goal, 15), present);
    }

    /** Whatever there is or is not, the answer is the same. */
    private static void refusedByRight(Act act, Command command) {
        assertThat(spine.door().submit(Submission.of(command, act)).violations())
                .extracting(Violation::rule)
                .containsExactly("spine.office-may-do-this");
    }

    private static boolean mayRead(OfficeKind kind, OrganisationId organisation, int member, TransferId transfer) {
        StreamRights rights = new StreamRights(
                spine.catalogue(),
                spine.tails(),
                spine.cache(),
                new CommandHandling.Book(PolicyBook.TYPE, PolicyBook.STREAM),
                new OrganisationAuthority(),
                Clocks.of(Clock.fixed(DAY.atTime(3, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC)));
        return rights.mattersOf(transfer.raw()).stream()
                .anyMatch(matter -> rights.may(
                        "account-" + member,
                        Optional.of(members.get(member)),
                        new OfficeRef(kind, organisation),
                        "right.read.membership.GetDossier",
                        matter));
    }

    private static List<Answer> atOnce(Callable<Answer> one, Callable<Answer> two) throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Answer>> answers = both.invokeAll(List.of(one, two));
            return List.of(answers.getFirst().get(), answers.getLast().get());
        }
    }
}
