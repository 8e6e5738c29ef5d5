package socai.membership.write.voteonrecognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import socai.membership.events.RecognitionFileOpened;
import socai.membership.write.Membership;
import socai.membership.write.recognition.CellVote;
import socai.membership.write.recognition.CountAddsUp;
import socai.membership.write.recognition.FileAt;
import socai.membership.write.recognition.ProbationaryMember;
import socai.membership.write.recognition.QuorumPresent;
import socai.membership.write.recognition.RecognitionDecider;
import socai.membership.write.recognition.RecognitionFile;
import socai.membership.write.recognition.SitsInThisCell;
import socai.membership.write.recognition.Stage;
import socai.membership.write.recognition.StillOnProbation;
import socai.membership.write.rules.NumberGiven;
import socai.organisation.events.RollKind;
import socai.organisation.write.Electorate;
import socai.organisation.write.Organisation;
import socai.organisation.write.Roll;
import socai.spine.Act;
import socai.spine.Anchors;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/**
 * Judges the cell's vote on the base of its own roll. A vote that falls short is recorded; the one that is one too many
 * is escalated in the same decision. A late vote is accepted and marked.
 */
public final class VoteOnRecognitionDecider implements RecognitionDecider<VoteOnRecognition, VoteOnRecognition.Facts> {

    private static final Text RESOLUTION = new Text("nghị quyết chi bộ", "resolution of the cell");

    @Override
    public Class<VoteOnRecognition> command() {
        return VoteOnRecognition.class;
    }

    @Override
    public Class<VoteOnRecognition.Facts> factsType() {
        return VoteOnRecognition.Facts.class;
    }

    @Override
    public VoteOnRecognition.Facts gather(VoteOnRecognition command, RecognitionFile state, Act act, Reader reader) {
        OrganisationId cell = state.cell().orElse(act.office().organisation());
        LocalDate day = act.businessDate();
        return new VoteOnRecognition.Facts(
                reader.read(Membership.TYPE, command.recognition().membership().raw()).map(ProbationaryMember::of),
                reader.read(Roll.TYPE, Roll.stream(cell, RollKind.CELL))
                        .map(roll -> CellBase.of(roll, day, command.exemptPresent())),
                reader.read(Organisation.TYPE, cell.raw()).map(organisation -> organisation.superiorOn(day)));
    }

    @Override
    public Decision decide(
            RecognitionFile state,
            VoteOnRecognition command,
            VoteOnRecognition.Facts facts,
            Circumstances circumstances) {
        LocalDate day = circumstances.date();
        CellVote vote = new CellVote(
                day,
                command.resolutionNumber(),
                command.form(),
                command.present(),
                command.ayes(),
                command.noes(),
                command.others(),
                command.tellers());
        if (state.votes().contains(vote)) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(new FileAt(state.stage(), Set.of(Stage.OPEN)))
                .layer(
                        Layer.STEP,
                        () -> List.of(
                                new StillOnProbation(facts.member()),
                                new SitsInThisCell(state.cell().orElseThrow(), facts.member()),
                                new ResolutionNew(
                                        command.resolutionNumber(),
                                        state.votes().stream()
                                                .map(CellVote::resolutionNumber)
                                                .toList())))
                .statute(() -> rules(state, command, facts, circumstances))
                .accept(() -> new VoteEvents(state, command, facts, circumstances).events());
    }

    private static List<Rule> rules(
            RecognitionFile state,
            VoteOnRecognition command,
            VoteOnRecognition.Facts facts,
            Circumstances circumstances) {
        RecognitionFileOpened opened = state.opened().orElseThrow();
        Electorate electorate = facts.electorate().value().electorate();
        Parameter probation = circumstances
                .policies()
                .parameter(
                        "probation-length",
                        Anchors.act(circumstances.date()).clockStart(opened.admissionDate()));
        LocalDate end = new Deadline(opened.admissionDate(), probation.number(), probation.unit())
                .lastDay(WorkingCalendar.NONE);
        return List.of(
                new AfterProbation(probation, end, circumstances.date()),
                new ClassCompleted(facts.member()),
                new FileComplete(
                        circumstances.parameter("recognition-documents"),
                        state.documents().keySet()),
                new EnoughOfficialMembers(
                        circumstances.parameter("cell-min-official-members"),
                        electorate.official().size()),
                new FormOfVoteAllowed(circumstances.parameter("vote-forms"), command.form()),
                new CountAddsUp(
                        electorate.base(), command.present(), command.ayes(), command.noes(), command.others()),
                new QuorumPresent(circumstances.parameter("quorum-ratio"), command.present(), electorate.base()),
                new ExemptOnTheRoll(
                        command.exemptPresent().size(),
                        facts.electorate().value().exemptPresent().size()),
                new TellersFromTheRoll(command.tellers(), electorate.voters()),
                new SuperiorThere(facts.superior()),
                new NumberGiven(RESOLUTION, command.resolutionNumber()));
    }
}
