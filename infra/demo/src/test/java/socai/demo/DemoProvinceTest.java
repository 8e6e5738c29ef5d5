package socai.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socai.demo.life.Twist;
import socai.membership.events.AdmissionDecided;
import socai.membership.events.AdmissionVoteFailed;
import socai.membership.events.MembershipEvent.MemberAdmitted;
import socai.membership.events.PersonEvent.PersonMergedInto;
import socai.membership.events.PersonEvent.PersonRegistered;
import socai.membership.events.RecognitionEscalated;
import socai.membership.events.ReorganisationEvent.ReorganisationCompleted;
import socai.membership.write.admission.mentor.AssignMentor;
import socai.organisation.events.OrganisationEvent.CommitteeTermBegan;
import socai.policy.events.DecidingOrgan;
import socai.spine.Answer;
import socai.spine.Citation;
import socai.spine.Confidence;
import socai.spine.DomainEvent;
import socai.spine.OfficeKind;
import socai.spine.Text;
import socai.spine.Violation;
import socai.spine.write.Submission;

class DemoProvinceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final DemoSizes ALL_TWISTS = new DemoSizes(3, 15, 360, Twist.values().length + 5);

    @TempDir
    Path folder;

    private final MemoryDoor door = new MemoryDoor();

    private DemoResult load(long seed, DemoSizes sizes) {
        return new Rehearsal(door, new DemoOptions(seed, TODAY, sizes)).load(folder);
    }

    @Test
    void a_reduced_province_goes_through_two_years_as_planned() {
        DemoResult result = load(1, DemoSizes.REDUCED);

        assertThat(result.accepted().get("membership.NominateEliteMass")).isEqualTo(11);
        assertThat(result.accepted())
                .as("one by the code is let in, one is not, the others wait")
                .containsEntry("membership.ApproveJoining", 1)
                .containsEntry("membership.DeclineJoining", 1)
                .hasEntrySatisfying(
                        "membership.ProposeJoining", asked -> assertThat(asked).isGreaterThan(2));
        assertThat(result.refused()).containsKeys("membership.sponsor-joint-months", "membership.certificate-valid");
        assertThat(result.accounts())
                .extracting(DemoAccount::login)
                .containsExactly(
                        "bi-thu",
                        "pho-bi-thu",
                        "thu-ky",
                        "can-bo-to-chuc",
                        "lanh-dao",
                        "kiem-tra",
                        "quan-tri",
                        "dang-vien",
                        "quan-chung",
                        "quan-tri-2");
    }

    @Test
    void the_nominee_of_the_accounts_still_waits() {
        DemoResult result = load(1, DemoSizes.REDUCED);

        String nominee = result.accounts().stream()
                .filter(account -> account.login().equals("quan-chung"))
                .map(DemoAccount::name)
                .findFirst()
                .orElseThrow();
        assertThat(events(PersonRegistered.class))
                .filteredOn(person -> person.name().value().equals(Optional.of(nominee)))
                .singleElement()
                .satisfies(person -> assertThat(events(MemberAdmitted.class))
                        .noneMatch(admitted -> admitted.person().equals(person.person())));
    }

    @Test
    void everything_that_can_go_wrong_goes_wrong_as_expected() {
        DemoResult result = load(2, ALL_TWISTS);

        assertThat(result.shown().keySet()).containsExactlyInAnyOrder(Twist.values());
        assertThat(result.refused())
                .containsKeys(
                        "membership.applicant-max-age",
                        "membership.applicant-min-age",
                        "membership.application-before-cv",
                        "membership.ceremony-in-time",
                        "membership.ceremony-clock-started",
                        "membership.certificate-valid",
                        "membership.check-complete",
                        "membership.competent-body",
                        "membership.number-free-in-term",
                        "membership.extended-once",
                        "membership.one-open-file",
                        "membership.papers-complete",
                        "membership.recognition-class-completed",
                        "membership.recognition-probation-served",
                        "membership.sponsor-joint-months",
                        "membership.vote-counted",
                        "spine.office-may-do-this");
        assertThat(result.accepted())
                .containsKeys(
                        "membership.CloseAdmission",
                        "membership.ConsentToLateCeremony",
                        "membership.CorrectAdmissionRecord",
                        "membership.CorrectMembership",
                        "membership.CorrectPersonDetails",
                        "membership.ExtendDecisionClock",
                        "membership.ReportLateness",
                        "membership.RecordDeath",
                        "membership.VoteOnExemption",
                        "membership.DecideLeave",
                        "membership.DecideRemoval",
                        "membership.RecordRemovalReceipt");
        assertThat(events(PersonMergedInto.class)).hasSize(1);
        assertThat(events(RecognitionEscalated.class)).isNotEmpty();
        assertThat(events(AdmissionVoteFailed.class))
                .anySatisfy(vote -> assertThat(List.of(vote.ayes(), vote.base(), vote.needed()))
                        .containsExactly(13, 20, 14));
    }

    @Test
    void a_small_cell_goes_into_another_at_the_end() {
        DemoResult result = load(3, new DemoSizes(4, 40, 600, 6));

        assertThat(result.accepted())
                .containsEntry("membership.DecideReorganisation", 1)
                .containsEntry("membership.CompleteReorganisation", 1);
        assertThat(events(ReorganisationCompleted.class))
                .singleElement()
                .satisfies(done -> assertThat(done.ended()).isPresent());
    }

    @Test
    void both_regimes_decide_and_some_decide_late() {
        DemoResult result = load(4, new DemoSizes(4, 24, 600, 110));

        assertThat(result.accepted()).containsKey("membership.ReviewSympathiser");
        List<AdmissionDecided> decisions = events(AdmissionDecided.class);
        assertThat(decisions).extracting(AdmissionDecided::organ).contains(DecidingOrgan.values());
        assertThat(decisions.stream().map(AdmissionDecided::clause).distinct().count())
                .isGreaterThan(2);
        assertThat(decisions).anySatisfy(decision -> assertThat(decision.late()).isPositive());
        numbersBeginAgainWithEachTerm(decisions);
    }

    /** A number comes back only after a congress, and it does come back. */
    private void numbersBeginAgainWithEachTerm(List<AdmissionDecided> decisions) {
        List<CommitteeTermBegan> terms = events(CommitteeTermBegan.class);
        assertThat(terms).extracting(CommitteeTermBegan::term).contains("2020–2025", "2025–2030");
        Map<String, Long> used = decisions.stream()
                .collect(Collectors.groupingBy(
                        decision -> decision.decidedBy().raw() + " " + decision.decisionNumber(),
                        Collectors.counting()));
        assertThat(used.values()).contains(2L);
        Map<String, Long> inTerm = decisions.stream()
                .collect(Collectors.groupingBy(
                        decision -> decision.decidedBy().raw() + " " + decision.decisionNumber() + " "
                                + terms.stream()
                                        .filter(term -> term.organisation().equals(decision.decidedBy()))
                                        .filter(term -> !term.countsFrom().isAfter(decision.decisionDate()))
                                        .count(),
                        Collectors.counting()));
        assertThat(inTerm.values()).containsOnly(1L);
    }

    @Test
    void the_same_seed_gives_the_same_files_and_the_same_commands() throws IOException {
        load(7, DemoSizes.REDUCED);
        String files = files();
        String commands = commands(door);
        MemoryDoor again = new MemoryDoor();
        new Rehearsal(again, new DemoOptions(7, TODAY, DemoSizes.REDUCED)).load(folder);

        assertThat(files()).isEqualTo(files);
        assertThat(commands(again)).isEqualTo(commands);

        MemoryDoor other = new MemoryDoor();
        new Rehearsal(other, new DemoOptions(8, TODAY, DemoSizes.REDUCED)).load(folder);
        assertThat(commands(other)).isNotEqualTo(commands);
    }

    @Test
    void people_act_in_their_offices_and_the_installation_only_founds() {
        load(5, DemoSizes.REDUCED);

        long bySystem = door.asked().stream()
                .filter(asked -> asked.act().office().kind() == OfficeKind.SYSTEM)
                .filter(asked -> asked.command().getClass().getPackageName().startsWith("socai.membership"))
                .filter(asked -> !List.of("ImportMembers", "ProposeJoining")
                        .contains(asked.command().getClass().getSimpleName()))
                .count();
        assertThat(bySystem).isZero();
        assertThat(door.asked())
                .allSatisfy(asked -> assertThat(asked.act().today()).isBefore(TODAY));
    }

    @Test
    void an_acceptance_where_a_refusal_is_expected_stops_the_load() {
        MemoryDoor lenient = new MemoryDoor() {
            @Override
            public Answer submit(Submission submission) {
                Answer answer = super.submit(submission);
                return new Answer(answer.command(), true, List.of(), answer.events());
            }
        };

        assertThatThrownBy(() -> new Rehearsal(lenient, new DemoOptions(1, TODAY, DemoSizes.REDUCED)).load(folder))
                .isInstanceOf(DemoStopped.class)
                .hasMessageContaining("should have been refused by");
    }

    @Test
    void a_refusal_where_an_acceptance_is_expected_stops_the_load_with_its_sentence() {
        MemoryDoor strict = new MemoryDoor() {
            @Override
            public Answer submit(Submission submission) {
                Answer answer = super.submit(submission);
                return submission.command() instanceof AssignMentor
                        ? new Answer(answer.command(), false, List.of(violation()), List.of())
                        : answer;
            }
        };

        assertThatThrownBy(() -> new Rehearsal(strict, new DemoOptions(1, TODAY, DemoSizes.REDUCED)).load(folder))
                .isInstanceOf(DemoStopped.class)
                .hasMessageContaining("AssignMentor")
                .hasMessageContaining("Chưa được.");
    }

    private static Violation violation() {
        return new Violation(
                "test.never",
                new Citation("SC-01", "", Confidence.R),
                new Text("Chưa được.", "Not yet."),
                Text.NONE,
                List.of());
    }

    private <E extends DomainEvent> List<E> events(Class<E> type) {
        return door.events().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private String files() throws IOException {
        return Files.readString(folder.resolve("organisations.csv")) + Files.readString(folder.resolve("members.csv"));
    }

    private static String commands(MemoryDoor door) {
        return door.asked().stream()
                .map(asked -> asked.command() + " " + asked.act())
                .collect(Collectors.joining("\n"));
    }
}
