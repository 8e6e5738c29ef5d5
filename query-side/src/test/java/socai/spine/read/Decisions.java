package socai.spine.read;

import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.APPLICANT;
import static socai.membership.events.AdmissionExample.CELL;
import static socai.membership.events.AdmissionExample.MENTOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.AdmissionExample;
import socai.membership.read.HeldVote;
import socai.membership.read.Lives;
import socai.spine.Act;
import socai.spine.Appended;
import socai.spine.Authority;
import socai.spine.Citation;
import socai.spine.CommandId;
import socai.spine.Confidence;
import socai.spine.Fact;
import socai.spine.Layer;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.Origin;
import socai.spine.ParameterUse;
import socai.spine.Personal;
import socai.spine.PolicyRef;
import socai.spine.RuleCheck;
import socai.spine.Seen;
import socai.spine.StreamRead;
import socai.spine.Text;
import socai.spine.Verdict;
import socai.spine.Violation;
import socai.spine.journal.Attempt;
import socai.spine.journal.JournalEvent;
import socai.spine.journal.Written;

/** Two decisions on the admission of the examples: a refused attempt to vote and the vote itself. */
public final class Decisions {

    public static final CommandId REFUSED = CommandId.named("scene", "refused");
    public static final CommandId VOTE = CommandId.named("scene", "vote");
    public static final LocalDate REFUSED_ON = Lives.ADMISSION.votedOn().minusDays(20);

    private static final Citation ARTICLE = new Citation("06-HD/TW", "3.6b", Confidence.S);
    private static final Citation UNCHECKED = new Citation("208-QĐ/TW", "9", Confidence.CARRIED);
    private static final PolicyRef REF = new PolicyRef("294-QĐ/TW", "a".repeat(64), LocalDate.of(2025, 7, 1));

    private Decisions() {}

    public static Act voteAct() {
        return act(VOTE, Lives.ADMISSION.votedOn(), Origin.PAPER);
    }

    private static Act act(CommandId command, LocalDate day, Origin origin) {
        return new Act(
                command,
                "acc-1",
                Optional.of(MENTOR),
                new OfficeRef(OfficeKind.SECRETARY, CELL),
                day,
                origin == Origin.DIRECT ? day : day.plusDays(3),
                origin,
                Optional.empty(),
                Optional.empty());
    }

    private static Attempt attempt(Act act, List<RuleCheck> checks) {
        Personal<LocalDate> birth = Personal.of(APPLICANT, LocalDate.of(2001, 3, 14));
        return new Attempt(
                new Written(
                        "membership.VoteOnAdmission",
                        Optional.of(new HeldVote(
                                ADMISSION, act.businessDate(), 15, AdmissionExample.said("Đồng chí Lê Minh Anh tốt")))),
                act,
                ADMISSION.raw(),
                Optional.empty(),
                List.of(new StreamRead(ADMISSION.raw(), 13), new StreamRead(APPLICANT.raw(), 0)),
                List.of(),
                new Authority(act.office(), CELL, true, 0, List.of()),
                new Written(
                        "membership.VoteOnAdmission.Facts",
                        Optional.of(new HeldVote.Facts(
                                new Seen<>(APPLICANT.raw(), 0, new HeldVote.Applicant(birth, 20)),
                                new Seen<>(CELL.raw(), 0, true)))),
                List.of(),
                checks,
                "test");
    }

    private static List<Fact> ageFacts() {
        return List.of(
                Fact.personal("birthDate", Personal.of(APPLICANT, LocalDate.of(2001, 3, 14))),
                Fact.of("day", Lives.ADMISSION.votedOn(), new Seen<>(ADMISSION.raw(), 13, "any")));
    }

    public static JournalEvent.CommandRefused refusedVote() {
        RuleCheck check = new RuleCheck(
                "membership.check-complete", Layer.STATUTE, UNCHECKED, List.of(), ageFacts(), Verdict.VIOLATED);
        Violation violation = new Violation(
                "membership.check-complete",
                UNCHECKED,
                new Text(
                        "Chưa có kết quả thẩm tra của người sinh ngày {birthDate}, tính đến {day}.",
                        "No result yet for the person born on {birthDate}, as of {day}."),
                new Text("Chờ kết quả.", "Wait for the result."),
                ageFacts());
        return new JournalEvent.CommandRefused(
                attempt(act(REFUSED, REFUSED_ON, Origin.DIRECT), List.of(check)), List.of(violation));
    }

    /** What the program itself asked and was refused. */
    public static JournalEvent.CommandRefused refusedTo(CommandId automatic) {
        JournalEvent.CommandRefused asked = refusedVote();
        Act act = new Act(
                automatic,
                "system",
                Optional.empty(),
                new OfficeRef(OfficeKind.SYSTEM, CELL),
                REFUSED_ON,
                REFUSED_ON,
                Origin.DIRECT,
                Optional.empty(),
                Optional.empty());
        return new JournalEvent.CommandRefused(attempt(act, asked.attempt().checks()), asked.violations());
    }

    public static JournalEvent.CommandAccepted vote() {
        RuleCheck held = new RuleCheck(
                "membership.vote-counted",
                Layer.STATUTE,
                ARTICLE,
                List.of(new ParameterUse("admission-vote-ratio", "2/3", "ratio", REF)),
                List.of(Fact.of("ayes", 15), Fact.of("standing", "OFFICIAL")),
                Verdict.HOLDS);
        RuleCheck right = new RuleCheck(
                "spine.office-may-do-this",
                Layer.RIGHT,
                ARTICLE,
                List.of(
                        new ParameterUse(
                                "right.membership.VoteOnAdmission",
                                "SECRETARY@HERE ORGANISATION_BOARD@ABOVE",
                                "rights",
                                REF),
                        new ParameterUse("admission-decision-deadline", "60", "working-days", REF)),
                List.of(),
                Verdict.HOLDS);
        return new JournalEvent.CommandAccepted(
                attempt(voteAct(), List.of(right, held)),
                List.of(new Appended("admission", ADMISSION.raw(), 15, 1), new Appended("roll", "rol-cell", 0, 1)));
    }
}
