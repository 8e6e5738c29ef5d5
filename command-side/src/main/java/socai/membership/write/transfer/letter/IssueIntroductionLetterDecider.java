package socai.membership.write.transfer.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.TransferEvent.IntroductionLetterIssued;
import socai.membership.events.TransferStage;
import socai.membership.write.deciding.NumberUse;
import socai.membership.write.deciding.Numbering;
import socai.membership.write.deciding.TermUse;
import socai.membership.write.rules.NumberGiven;
import socai.membership.write.transfer.Mover;
import socai.membership.write.transfer.MoverStillThere;
import socai.membership.write.transfer.NextStep;
import socai.membership.write.transfer.Posts;
import socai.membership.write.transfer.PostsLaidDown;
import socai.membership.write.transfer.Stand;
import socai.membership.write.transfer.TransferDecider;
import socai.membership.write.transfer.TransferFile;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.StreamEvent;
import socai.spine.Text;
import socai.spine.time.Deadline;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Issues the letter, names the levels that it passes from there on, and starts the limit for presenting it. */
public final class IssueIntroductionLetterDecider
        implements TransferDecider<IssueIntroductionLetter, IssueIntroductionLetter.Facts> {

    @Override
    public Class<IssueIntroductionLetter> command() {
        return IssueIntroductionLetter.class;
    }

    /** The kind of claim under which the numbers of letters are held; the owner is the transfer. */
    public static final String NUMBER = "introduction-letter-number";

    private static final Text LETTER = new Text("giấy giới thiệu", "letter of introduction");

    /** The issuer acts for itself; whether it is competent is judged by rule. */
    @Override
    public Optional<OrganisationId> matter(IssueIntroductionLetter command, TransferFile state, Act act) {
        return state.from().map(cell -> command.organisation());
    }

    private static Parameter level(IssueIntroductionLetter.Facts facts, Circumstances circumstances) {
        return Issuers.level(facts.from().orElseThrow(), facts.to(), circumstances);
    }

    private static IntroductionLetterIssued issued(
            TransferFile state,
            IssueIntroductionLetter command,
            IssueIntroductionLetter.Facts facts,
            Circumstances circumstances) {
        LocalDate day = circumstances.date();
        Parameter length = circumstances.parameter("transfer-present-deadline");
        List<OrganisationId> path = facts.from().orElseThrow().pathTo(facts.to());
        return new IntroductionLetterIssued(
                command.transfer(),
                day,
                state.subject().orElseThrow(),
                command.organisation(),
                command.letterNumber(),
                command.duesPaidTo(),
                path.subList(path.indexOf(command.organisation()) + 1, path.size()),
                new Deadline(day, length.number(), length.unit()),
                level(facts, circumstances).citation().printed().shown());
    }

    @Override
    public Class<IssueIntroductionLetter.Facts> factsType() {
        return IssueIntroductionLetter.Facts.class;
    }

    @Override
    public IssueIntroductionLetter.Facts gather(
            IssueIntroductionLetter command, TransferFile state, Act act, Reader reader) {
        LocalDate day = act.businessDate();
        Optional<Stand> from = state.from().map(cell -> Stand.read(cell, day, reader));
        Optional<Stand> to = state.to().map(cell -> Stand.read(cell, day, reader));
        boolean leaves =
                state.requested().filter(asked -> asked.kind().movesSeat()).isPresent();
        return new IssueIntroductionLetter.Facts(
                Mover.of(state, reader),
                from,
                to,
                from.filter(any -> leaves)
                        .map(cell -> Posts.left(cell, to, state.subject(), day, reader))
                        .orElse(List.of()),
                NumberUse.read(NUMBER, command.organisation(), command.letterNumber(), day, reader),
                TermUse.read(
                        NUMBER,
                        command.organisation(),
                        command.letterNumber(),
                        day,
                        from.map(Stand::line).orElse(List.of()),
                        reader));
    }

    @Override
    public Decision decide(
            TransferFile state,
            IssueIntroductionLetter command,
            IssueIntroductionLetter.Facts facts,
            Circumstances circumstances) {
        if (state.letter()
                .filter(issued -> issued.organisation().equals(command.organisation())
                        && issued.letterNumber().equals(command.letterNumber())
                        && issued.duesPaidTo().equals(command.duesPaidTo()))
                .isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(new NextStep(state, TransferStage.LETTER_ISSUED))
                .layer(
                        Layer.STEP,
                        () -> List.of(
                                new MoverStillThere(state.from().orElseThrow(), command.transfer(), facts.member())))
                .statute(() -> List.of(
                        new IssuerCompetent(
                                level(facts, circumstances),
                                command.organisation(),
                                Issuers.competent(
                                        level(facts, circumstances),
                                        facts.from().orElseThrow())),
                        new PostsLaidDown(facts.posts()),
                        new NumberGiven(LETTER, command.letterNumber()),
                        numbering(command, facts, circumstances)
                                .free(() -> new LetterNumberFree(
                                        command.letterNumber(),
                                        circumstances.date().getYear(),
                                        facts.numberUses(),
                                        circumstances.parameter("decision-number-scope")))))
                .accept(
                        () -> List.of(new StreamEvent(
                                TransferFile.TYPE,
                                command.transfer().raw(),
                                issued(state, command, facts, circumstances))),
                        () -> List.of(numbering(command, facts, circumstances)
                                .taken(command.transfer().raw())));
    }

    private static Numbering numbering(
            IssueIntroductionLetter command, IssueIntroductionLetter.Facts facts, Circumstances circumstances) {
        return Numbering.of(
                NUMBER,
                command.organisation(),
                command.letterNumber(),
                circumstances.date(),
                facts.termUse(),
                circumstances.policies());
    }
}
