package socai.membership.write.correctmembership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import socai.membership.events.CorrectedField;
import socai.membership.events.MembershipEvent.MembershipCorrected;
import socai.membership.write.Membership;
import socai.membership.write.MembershipDates;
import socai.membership.write.Seat;
import socai.membership.write.rules.CardFree;
import socai.membership.write.rules.EvidenceGiven;
import socai.membership.write.rules.MemberNow;
import socai.membership.write.rules.NotInTheFuture;
import socai.membership.write.rules.OnePersonsData;
import socai.membership.write.rules.OwnNumberGiven;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Effect;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.Rule;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/**
 * Corrects a membership. The roll is not touched: whom a vote counts is decided by recognition, not by a date that
 * was written down wrongly.
 */
public final class CorrectMembershipDecider implements Decider<CorrectMembership, Membership, CorrectMembership.Facts> {

    private static final Text EFFECTIVE = new Text("ngày có hiệu lực", "effective date");
    private static final Text NEW_DATE = new Text("ngày đính chính", "corrected date");
    private static final Text NEW_NUMBER = new Text("số đính chính", "corrected number");

    @Override
    public Class<CorrectMembership> command() {
        return CorrectMembership.class;
    }

    @Override
    public StreamType<Membership, ?> type() {
        return Membership.TYPE;
    }

    @Override
    public String stream(CorrectMembership command, Act act) {
        return command.membership().raw();
    }

    @Override
    public Optional<OrganisationId> matter(CorrectMembership command, Membership state, Act act) {
        return state.seat().map(Seat::organisation);
    }

    @Override
    public Class<CorrectMembership.Facts> factsType() {
        return CorrectMembership.Facts.class;
    }

    @Override
    public CorrectMembership.Facts gather(CorrectMembership command, Membership state, Act act, Reader reader) {
        return new CorrectMembership.Facts(command.card()
                .flatMap(Personal::value)
                .flatMap(card -> reader.claimedBy(Membership.CARD_NUMBER, card)));
    }

    @Override
    public Decision decide(
            Membership state, CorrectMembership command, CorrectMembership.Facts facts, Circumstances circumstances) {
        boolean changes = changes(state, command);
        return Judgement.begin()
                .step(
                        new MemberNow(command.membership(), state.live()),
                        new ValueFitsField(
                                command.field(),
                                command.date().isPresent(),
                                command.number().isPresent(),
                                command.card().isPresent()),
                        new OfficialDateThere(command.field(), state.official()),
                        new OnePersonsData(
                                state.person().orElse(command.reason().subject()), subjects(command)))
                .statute(() -> rules(state, command, facts, circumstances.date()))
                .accept(
                        () -> changes ? List.of(corrected(state, command)) : List.of(),
                        changes ? claims(state, command) : List.of());
    }

    private static List<PersonId> subjects(CorrectMembership command) {
        return Stream.of(Stream.of(command.reason()), command.card().stream(), command.number().stream())
                .flatMap(values -> values)
                .map(Personal::subject)
                .toList();
    }

    private static boolean changes(Membership state, CorrectMembership command) {
        return switch (command.field().kind()) {
            case DATE -> !Objects.equals(command.date(), oldDate(state, command.field()));
            case PAPER_NUMBER -> !Objects.equals(command.number(), oldNumber(state, command));
            case PERSONAL_NUMBER ->
                !Objects.equals(command.card(), state.papers().card());
        };
    }

    private static List<Rule> rules(
            Membership state, CorrectMembership command, CorrectMembership.Facts facts, LocalDate day) {
        List<Rule> rules = new ArrayList<>();
        command.date().ifPresent(date -> {
            rules.add(new NotInTheFuture(NEW_DATE, date, day));
            rules.add(new DatesInOrder(state.dates().corrected(command.field(), Optional.of(date))));
        });
        command.number().ifPresent(number -> rules.add(new OwnNumberGiven(NEW_NUMBER, number)));
        command.card().ifPresent(card -> rules.add(new CardFree(card, facts.cardHolder(), command.membership())));
        rules.add(new NotInTheFuture(EFFECTIVE, command.effective(), day));
        rules.add(new EvidenceGiven(command.evidence(), day));
        return rules;
    }

    private static StreamEvent corrected(Membership state, CorrectMembership command) {
        boolean card = command.field() == CorrectedField.CARD_NUMBER;
        return new StreamEvent(
                Membership.TYPE,
                command.membership().raw(),
                new MembershipCorrected(
                        command.membership(),
                        state.person().orElseThrow(),
                        command.field(),
                        oldDate(state, command.field()),
                        command.date(),
                        oldNumber(state, command),
                        command.number(),
                        card ? state.papers().card() : Optional.empty(),
                        command.card(),
                        command.effective(),
                        command.reason(),
                        command.evidence()));
    }

    private static Optional<LocalDate> oldDate(Membership state, CorrectedField field) {
        MembershipDates dates = state.dates();
        return switch (field) {
            case ADMISSION_DATE -> dates.admission();
            case DECISION_DATE -> dates.decision();
            case OFFICIAL_DATE -> dates.official();
            case DECISION_NUMBER, CLASS_CERTIFICATE_NUMBER, CARD_NUMBER -> Optional.empty();
        };
    }

    private static Optional<Personal<String>> oldNumber(Membership state, CorrectMembership command) {
        return switch (command.field()) {
            case DECISION_NUMBER ->
                state.papers()
                        .decision()
                        .map(number -> Personal.of(command.reason().subject(), number));
            case CLASS_CERTIFICATE_NUMBER -> state.papers().newClass();
            case ADMISSION_DATE, DECISION_DATE, OFFICIAL_DATE, CARD_NUMBER -> Optional.empty();
        };
    }

    private static List<Effect> claims(Membership state, CorrectMembership command) {
        String owner = command.membership().raw();
        List<Effect> effects = new ArrayList<>();
        command.card().flatMap(Personal::value).ifPresent(card -> {
            state.papers()
                    .card()
                    .flatMap(Personal::value)
                    .ifPresent(old -> effects.add(new Effect.Release(Membership.CARD_NUMBER, old, owner)));
            effects.add(new Effect.Claim(Membership.CARD_NUMBER, card, owner));
        });
        return effects;
    }
}
