package socai.membership.write.decidecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import socai.membership.events.CardReason;
import socai.membership.events.MembershipEvent.CardDecided;
import socai.membership.events.MembershipId;
import socai.membership.write.Membership;
import socai.membership.write.Seat;
import socai.membership.write.card.CardDecider;
import socai.membership.write.card.CardStage;
import socai.membership.write.card.CardStands;
import socai.membership.write.deciding.Competence;
import socai.membership.write.deciding.CompetentBodyDecides;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.rules.CardFree;
import socai.membership.write.rules.MemberNow;
import socai.membership.write.rules.NumberGiven;
import socai.membership.write.rules.OnePersonsData;
import socai.policy.write.DecidingBodies;
import socai.policy.write.DecidingBody;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Effect;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.Rule;
import socai.spine.StreamEvent;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Judges who decided, and that no two members get one number. */
public final class DecideCardDecider implements CardDecider<DecideCard, DecideCard.Facts> {

    private static final Text DECISION = new Text("quyết định", "decision");

    @Override
    public Class<DecideCard> command() {
        return DecideCard.class;
    }

    @Override
    public MembershipId membership(DecideCard command) {
        return command.membership();
    }

    /** The body that decides acts for its own organisation; whether it is competent here is judged by rule. */
    @Override
    public Optional<OrganisationId> matter(DecideCard command, Membership state, Act act) {
        return state.seat().map(seat -> command.decidedBy());
    }

    @Override
    public List<Optional<OrganisationId>> touched(DecideCard command, Membership state, Act act, Reader reader) {
        return List.of(state.seat().map(Seat::organisation));
    }

    @Override
    public Class<DecideCard.Facts> factsType() {
        return DecideCard.Facts.class;
    }

    @Override
    public DecideCard.Facts gather(DecideCard command, Membership state, Act act, Reader reader) {
        return new DecideCard.Facts(
                Superiors.above(state.seat().map(Seat::organisation), act.businessDate(), reader),
                command.cardNumber()
                        .flatMap(Personal::value)
                        .flatMap(card -> reader.claimedBy(Membership.CARD_NUMBER, card)));
    }

    @Override
    public Decision decide(Membership state, DecideCard command, DecideCard.Facts facts, Circumstances circumstances) {
        Optional<Personal<String>> number =
                command.cardNumber().or(() -> state.papers().card());
        return Judgement.begin()
                .layer(Layer.STEP, () -> steps(state, command, number))
                .statute(() -> rules(command, number, facts, circumstances))
                .accept(
                        () -> List.of(decided(state, command, number.orElseThrow(), circumstances)),
                        claims(state, command));
    }

    /** Of a membership that was never there and a card without number there is nobody whose data could be mixed up. */
    private static List<Rule> steps(Membership state, DecideCard command, Optional<Personal<String>> number) {
        Optional<PersonId> holder = state.person().or(() -> number.map(Personal::subject));
        return Stream.concat(
                        Stream.<Rule>of(
                                new MemberNow(command.membership(), state.live()),
                                new CardStands(state.papers().issue().stage(), Set.of(CardStage.PROPOSED))),
                        holder.stream()
                                .<Rule>map(person -> new OnePersonsData(
                                        person,
                                        number.map(Personal::subject).stream().toList())))
                .toList();
    }

    private static List<Rule> rules(
            DecideCard command,
            Optional<Personal<String>> number,
            DecideCard.Facts facts,
            Circumstances circumstances) {
        List<Rule> rules = new ArrayList<>();
        rules.add(new CompetentBodyDecides(
                competence(facts.superiors(), circumstances), command.decidedBy(), command.organ()));
        rules.add(new NumberGiven(DECISION, command.decisionNumber()));
        rules.add(new CardNumberKnown(number));
        command.cardNumber().ifPresent(card -> rules.add(new CardFree(card, facts.cardHolder(), command.membership())));
        return rules;
    }

    private static Competence competence(Superiors superiors, Circumstances circumstances) {
        Parameter bodies = circumstances.parameter("card-decider-bodies");
        DecidingBody body = DecidingBodies.parse(bodies.value()).choose(false, false);
        return new Competence(superiors.at(body.level()), body, bodies, false);
    }

    private static StreamEvent decided(
            Membership state, DecideCard command, Personal<String> number, Circumstances circumstances) {
        CardReason reason = state.papers().issue().asked().orElseThrow().reason();
        return new StreamEvent(
                Membership.TYPE,
                command.membership().raw(),
                new CardDecided(
                        command.membership(),
                        state.person().orElseThrow(),
                        reason,
                        state.papers().issue().number() + 1,
                        number,
                        command.decidedBy(),
                        command.organ(),
                        command.decisionNumber(),
                        circumstances.date()));
    }

    private static List<Effect> claims(Membership state, DecideCard command) {
        String owner = command.membership().raw();
        List<Effect> effects = new ArrayList<>();
        command.cardNumber()
                .flatMap(Personal::value)
                .filter(card -> !state.papers().card().flatMap(Personal::value).equals(Optional.of(card)))
                .ifPresent(card -> effects.add(new Effect.Claim(Membership.CARD_NUMBER, card, owner)));
        return effects;
    }
}
