package socai.membership.write.removal.propose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.RemovalEvent.RemovalProposed;
import socai.membership.events.RemovalGround;
import socai.membership.events.RemovalId;
import socai.membership.write.Membership;
import socai.membership.write.ending.MatterStage;
import socai.membership.write.removal.RemovalFile;
import socai.membership.write.removal.RemovalStage;
import socai.membership.write.rules.MemberNow;
import socai.membership.write.rules.NumberGiven;
import socai.membership.write.rules.OnePersonsData;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.Personal;
import socai.spine.Rule;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Opens a round of the file when the ground stands in the catalogue and has what proves it. */
public final class ProposeRemovalDecider implements Decider<ProposeRemoval, Membership, ProposeRemoval.Facts> {

    private static final Text DOCUMENT = new Text("văn bản làm căn cứ", "the paper that holds the proof");

    @Override
    public Class<ProposeRemoval> command() {
        return ProposeRemoval.class;
    }

    @Override
    public StreamType<Membership, ?> type() {
        return Membership.TYPE;
    }

    @Override
    public String stream(ProposeRemoval command, Act act) {
        return command.membership().raw();
    }

    @Override
    public Optional<OrganisationId> matter(ProposeRemoval command, Membership state, Act act) {
        return state.matter();
    }

    @Override
    public Class<ProposeRemoval.Facts> factsType() {
        return ProposeRemoval.Facts.class;
    }

    @Override
    public ProposeRemoval.Facts gather(ProposeRemoval command, Membership state, Act act, Reader reader) {
        return new ProposeRemoval.Facts(
                reader.read(RemovalFile.TYPE, RemovalId.of(command.membership()).raw())
                        .map(found -> new ProposeRemoval.Before(found.stage(), found.proposed())));
    }

    @Override
    public Decision decide(
            Membership state, ProposeRemoval command, ProposeRemoval.Facts facts, Circumstances circumstances) {
        ProposeRemoval.Before before = facts.file().value();
        LocalDate day = circumstances.date();
        if (before.stage() == RemovalStage.PROPOSED
                && before.proposed()
                        .filter(e -> e.on().equals(day)
                                && e.ground() == command.ground()
                                && e.proof().equals(command.proof())
                                && e.remark().equals(command.remark()))
                        .isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(
                        new MemberNow(command.membership(), state.live()),
                        new MatterStage(before.stage().label(), !before.stage().proposed()))
                .layer(
                        Layer.STEP,
                        () -> List.of(new OnePersonsData(
                                state.person().orElseThrow(),
                                command.remark().map(Personal::subject).stream().toList())))
                .statute(() -> rules(state, command, circumstances))
                .accept(() -> List.of(new StreamEvent(
                        RemovalFile.TYPE,
                        RemovalId.of(command.membership()).raw(),
                        new RemovalProposed(
                                RemovalId.of(command.membership()),
                                day,
                                state.person().orElseThrow(),
                                state.matter().orElseThrow(),
                                before.proposed().map(RemovalProposed::round).orElse(0) + 1,
                                command.ground(),
                                command.proof(),
                                command.remark()))));
    }

    private static List<Rule> rules(Membership state, ProposeRemoval command, Circumstances circumstances) {
        RemovalGround ground = command.ground();
        return List.of(
                new GroundKnown(ground, circumstances.parameter("removal-grounds")),
                new GroundFitsStanding(ground, state.probationary()),
                new MonthsReached(
                        ground,
                        command.months(),
                        command.inYear(),
                        circumstances.date().getYear(),
                        circumstances.parameter("removal-grounds-months"),
                        ground == RemovalGround.DUES_UNPAID
                                ? circumstances.parameter("removal-dues-months")
                                : circumstances.parameter("removal-absence-months")),
                new YearsReached(
                        ground,
                        command.years(),
                        circumstances.parameter("removal-grounds-years"),
                        circumstances.parameter("removal-member-standing-years")),
                new EducationTried(
                        ground,
                        command.educatedOn(),
                        circumstances.date(),
                        circumstances.parameter("removal-grounds-education"),
                        circumstances.parameter("removal-no-progress-months")),
                new RemindersGiven(ground, command.reminders(), circumstances.parameter("removal-grounds-reminders")),
                new NumberGiven(DOCUMENT, command.documentNumber()));
    }
}
