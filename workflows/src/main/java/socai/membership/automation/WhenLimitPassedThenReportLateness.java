package socai.membership.automation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import socai.membership.events.AdmissionClock;
import socai.membership.events.AdmissionId;
import socai.membership.events.ExemptionEnd;
import socai.membership.events.ExemptionId;
import socai.membership.events.JoiningId;
import socai.membership.events.MembershipId;
import socai.membership.events.RecognitionClock;
import socai.membership.events.RecognitionId;
import socai.membership.events.RemovalId;
import socai.membership.events.TransferClock;
import socai.membership.events.TransferId;
import socai.membership.write.admission.lateness.ReportLateness;
import socai.membership.write.admission.review.ReportSympathiserReviewLateness;
import socai.membership.write.exemption.end.EndExemption;
import socai.membership.write.joining.answer.LapseJoining;
import socai.membership.write.memberrecord.lateness.ReportMemberRecordLateness;
import socai.membership.write.removal.conclude.ConcludeRemoval;
import socai.membership.write.removal.lateness.ReportRemovalLateness;
import socai.membership.write.reportrecognitionlateness.ReportRecognitionLateness;
import socai.membership.write.transfer.lateness.ReportTransferLateness;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.time.WorkingCalendar;
import socai.spine.write.CommandDoor;
import socai.spine.write.Submission;

/**
 * The one recurring task of limits. A read model only proposes what may be late; the dossier itself decides, and
 * reports each limit once; a term that is over ends. A limit has one command id a day, so that running again, on another node or after a rebuild,
 * has no second effect, while what was refused one day may be reported on another.
 */
public final class WhenLimitPassedThenReportLateness {

    private static final String NAME = "Automation_WhenLimitPassedThenReportLateness";

    private final RunningLimits limits;
    private final CommandDoor door;
    private final Supplier<WorkingCalendar> calendar;
    private final Function<CommandId, Act> acts;
    private final Supplier<LocalDate> today;

    /**
     * How one round came out.
     *
     * @param refused the answers that were refusals: listed for people among the refused decisions
     * @param faults  limits that could not be reported now; the next round tries again
     */
    public record Round(List<Answer> refused, List<Fault> faults) {}

    /**
     * A limit whose report failed. It names what failed and where, and holds no message: that could quote data.
     *
     * @param type of the exception
     */
    public record Fault(String kind, String dossier, String type) {}

    /** @param acts makes the act of the installation, today, for a command id */
    public WhenLimitPassedThenReportLateness(
            RunningLimits limits,
            CommandDoor door,
            Supplier<WorkingCalendar> calendar,
            Supplier<LocalDate> today,
            Function<CommandId, Act> acts) {
        this.limits = limits;
        this.door = door;
        this.calendar = calendar;
        this.today = today;
        this.acts = acts;
    }

    /** Neither a refusal nor a fault keeps the limits after it from being reported. */
    public Round run() {
        List<Answer> refused = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        WorkingCalendar published = calendar.get();
        for (RunningLimit limit : limits.unreported()) {
            try {
                reported(limit, published).filter(answer -> !answer.accepted()).ifPresent(refused::add);
            } catch (RuntimeException fault) {
                faults.add(new Fault(
                        limit.kind(), limit.dossier(), fault.getClass().getName()));
            }
        }
        return new Round(List.copyOf(refused), List.copyOf(faults));
    }

    private Optional<Answer> reported(RunningLimit limit, WorkingCalendar published) {
        LocalDate day = today.get();
        if (!isLate(limit, day, published)) {
            return Optional.empty();
        }
        return report(
                limit,
                acts.apply(CommandId.named(
                        NAME, limit.dossier(), limit.kind(), limit.deadline().toString(), day.toString())));
    }

    private static boolean isLate(RunningLimit limit, LocalDate today, WorkingCalendar calendar) {
        return !limit.deadline().metBy(today, calendar);
    }

    private Optional<Answer> report(RunningLimit limit, Act act) {
        return command(limit).map(command -> door.submit(Submission.of(command, act)));
    }

    private static Optional<Command> command(RunningLimit limit) {
        return switch (limit.kind()) {
            case "SYMPATHISER_REVIEW" ->
                Optional.of(new ReportSympathiserReviewLateness(AdmissionId.of(limit.dossier())));
            case "ADMISSION_DECISION" ->
                Optional.of(new ReportLateness(AdmissionId.of(limit.dossier()), AdmissionClock.DECISION));
            case "ADMISSION_CEREMONY" ->
                Optional.of(new ReportLateness(AdmissionId.of(limit.dossier()), AdmissionClock.CEREMONY));
            case "RECOGNITION_REVIEW" ->
                limit.dossier().startsWith(RecognitionId.PREFIX)
                        ? Optional.of(new ReportRecognitionLateness(
                                RecognitionId.of(limit.dossier()), RecognitionClock.CELL_REVIEW))
                        : Optional.empty();
            case "RECOGNITION_DECISION" ->
                Optional.of(
                        new ReportRecognitionLateness(RecognitionId.of(limit.dossier()), RecognitionClock.DECISION));
            case "TRANSFER_START" -> transfer(limit, TransferClock.START);
            case "TRANSFER_PRESENT" -> transfer(limit, TransferClock.PRESENT);
            case "TRANSFER_TERM" -> transfer(limit, TransferClock.TERM);
            case "EXEMPTION" -> Optional.of(new EndExemption(ExemptionId.of(limit.dossier()), ExemptionEnd.TERM_OVER));
            case "REMOVAL_COMPLAINT" -> Optional.of(new ConcludeRemoval(RemovalId.of(limit.dossier())));
            case "MEMBER_RECORD" -> Optional.of(new ReportMemberRecordLateness(MembershipId.of(limit.dossier())));
            case "REMOVAL_ANSWER" -> Optional.of(new ReportRemovalLateness(RemovalId.of(limit.dossier())));
            case "JOINING_ANSWER" -> Optional.of(new LapseJoining(JoiningId.of(limit.dossier())));
            default -> Optional.empty();
        };
    }

    private static Optional<Command> transfer(RunningLimit limit, TransferClock clock) {
        return Optional.of(new ReportTransferLateness(TransferId.of(limit.dossier()), clock));
    }
}
