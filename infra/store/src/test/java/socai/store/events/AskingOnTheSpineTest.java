package socai.store.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.CorrectionId;
import socai.membership.events.JoinCodeId;
import socai.membership.events.JoiningEvent.JoiningProposed;
import socai.membership.events.JoiningId;
import socai.membership.events.JoiningRefusal;
import socai.membership.events.RequestedField;
import socai.membership.write.joining.answer.ApproveJoining;
import socai.membership.write.joining.answer.DeclineJoining;
import socai.membership.write.joining.code.EndJoinCode;
import socai.membership.write.joining.code.ShareJoinCode;
import socai.membership.write.joining.propose.ProposeJoining;
import socai.membership.write.selfcorrection.accept.AcceptCorrection;
import socai.membership.write.selfcorrection.request.RequestCorrection;
import socai.spine.Answer;
import socai.spine.CommandId;
import socai.spine.Paper;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.Recorded;
import socai.spine.write.Submission;

/** Asking by a code and asking for a correction through the real store; what was written goes with its key. */
class AskingOnTheSpineTest extends EndingSpine {

    private Answer ask(String form, String name) {
        CommandId id = CommandId.named("join", form);
        PersonId applicant = PersonId.of(id.derive(PersonId.PREFIX, 0));
        return spine.door()
                .submit(Submission.of(
                        new ProposeJoining(
                                JoinCodeId.of(cell),
                                1,
                                Personal.of(applicant, name),
                                Personal.of(applicant, LocalDate.of(1980, 6, 1)),
                                Optional.of(Personal.of(applicant, "65.000003")),
                                Optional.empty()),
                        act(id, cell)));
    }

    private List<Recorded> of(String stream) {
        return spine.tails().range(stream, 0, Long.MAX_VALUE);
    }

    @Test
    void whatSomebodyWroteIsGoneWithTheAnswerAndTheDecisionsStillReplay() {
        accepted(new ShareJoinCode(cell), cell);
        Answer first = ask("1", "tran thi buoi");
        assertThat(first.accepted()).isTrue();
        JoiningId joining = JoiningId.of(first.stream("joining"));
        assertThat(ask("1", "tran thi buoi").events()).isEqualTo(first.events());
        assertThat(ask("2", "Trần Thị Bưởi").events()).isEmpty();
        assertThat(of(JoinCodeId.of(cell).raw())).hasSize(2);

        assertThat(super.ask(new ApproveJoining(joining, member(4)), cell).accepted())
                .isFalse();
        accepted(new ApproveJoining(joining, member(3)), cell);
        JoiningProposed proposed =
                (JoiningProposed) of(joining.raw()).getFirst().event();
        assertThat(proposed.name().erased()).isTrue();
        assertThat(proposed.birthDate().erased()).isTrue();
        assertThat(proposed.card().orElseThrow().erased()).isTrue();

        // Answered, the same person may ask again, and is declined for another reason.
        JoiningId second = JoiningId.of(ask("3", "Trần Thị Bưởi").stream("joining"));
        accepted(new DeclineJoining(second, JoiningRefusal.MISUSE), cell);
        accepted(new EndJoinCode(cell), cell);
        assertThat(ask("4", "Trần Thị Bưởi").accepted()).isFalse();
    }

    @Test
    void anAcceptedRequestAndItsCorrectionAreWrittenTogether() {
        PersonId person = member(3);
        CorrectionId correction = CorrectionId.of(accepted(
                new RequestCorrection(
                        id(person),
                        RequestedField.CARD_NUMBER,
                        Optional.empty(),
                        Optional.of(Personal.of(person, "65900003")),
                        Personal.of(person, "Thẻ ghi khác"),
                        DAY,
                        new Paper("41/2025", DAY, "a".repeat(64))),
                cell)
                .stream("correction"));
        Answer answer = accepted(new AcceptCorrection(correction), commune);
        assertThat(answer.stream("membership")).isEqualTo(id(person).raw());
        assertThat(membership(3).papers().card().flatMap(Personal::value)).contains("65900003");
    }
}
