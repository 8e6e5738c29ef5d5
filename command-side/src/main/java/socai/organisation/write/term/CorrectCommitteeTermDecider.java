package socai.organisation.write.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.organisation.events.OrganisationEvent.CommitteeTermBegan;
import socai.organisation.events.OrganisationEvent.CommitteeTermCorrected;
import socai.organisation.write.Organisation;
import socai.organisation.write.Terms;
import socai.organisation.write.rules.OrganisationExists;
import socai.organisation.write.rules.OrganisationLives;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** A term keeps its place between its neighbours; what it says already is accepted and changes nothing. */
public final class CorrectCommitteeTermDecider implements Decider<CorrectCommitteeTerm, Organisation, Decider.NoFacts> {

    @Override
    public Class<CorrectCommitteeTerm> command() {
        return CorrectCommitteeTerm.class;
    }

    @Override
    public StreamType<Organisation, ?> type() {
        return Organisation.TYPE;
    }

    @Override
    public String stream(CorrectCommitteeTerm command, Act act) {
        return command.organisation().raw();
    }

    /** Whoever may record a term may put it right. */
    @Override
    public Optional<OrganisationId> matter(CorrectCommitteeTerm command, Organisation state, Act act) {
        return state.id();
    }

    @Override
    public Class<NoFacts> factsType() {
        return NoFacts.class;
    }

    @Override
    public NoFacts gather(CorrectCommitteeTerm command, Organisation state, Act act, Reader reader) {
        return new NoFacts();
    }

    @Override
    public Decision decide(
            Organisation state, CorrectCommitteeTerm command, NoFacts facts, Circumstances circumstances) {
        if (saidAlready(state.terms(), command)) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(
                        OrganisationExists.of(state.presence()),
                        new TermOnRecord(
                                command.countedFrom(),
                                state.terms().from(command.countedFrom()).isPresent()))
                .statute(() -> statutes(state, command, circumstances))
                .accept(() -> List.of(corrected(command, circumstances.parameter(FirstDay.BEGIN))));
    }

    /** On record as it should be, under the day that is named or after it was corrected from that day. */
    private static boolean saidAlready(Terms terms, CorrectCommitteeTerm command) {
        return terms.begun().stream()
                .filter(command::says)
                .map(CommitteeTermBegan::countsFrom)
                .anyMatch(day ->
                        day.equals(command.countedFrom()) || terms.before(day).contains(command.countedFrom()));
    }

    private static List<Rule> statutes(Organisation state, CorrectCommitteeTerm command, Circumstances circumstances) {
        Parameter begin = circumstances.parameter(FirstDay.BEGIN);
        LocalDate from = from(command, begin);
        Terms terms = state.terms();
        List<Rule> rules = new ArrayList<>(FirstDay.rules(
                command.congressOpenedOn(),
                command.congressClosedOn(),
                command.firstMeetingInCongress(),
                begin,
                circumstances));
        rules.add(OrganisationLives.of(state.presence(), from));
        rules.add(new TermHasBegun(
                command.congressClosedOn(), from, circumstances.act().today(), begin));
        rules.add(new TermBetweenNeighbours(
                terms.lastDayBefore(command.countedFrom()), from, terms.firstDayAfter(command.countedFrom()), begin));
        return rules;
    }

    private static StreamEvent corrected(CorrectCommitteeTerm command, Parameter begin) {
        LocalDate from = from(command, begin);
        return new StreamEvent(
                Organisation.TYPE,
                command.organisation().raw(),
                new CommitteeTermCorrected(
                        command.organisation(),
                        command.countedFrom(),
                        command.term(),
                        from,
                        command.congressClosedOn(),
                        command.congressOpenedOn(),
                        command.firstMeetingInCongress(),
                        command.documentNumber(),
                        command.reason(),
                        from.isBefore(command.countedFrom()) ? from : command.countedFrom()));
    }

    private static LocalDate from(CorrectCommitteeTerm command, Parameter begin) {
        return FirstDay.of(command.congressClosedOn(), command.firstMeetingInCongress(), begin);
    }
}
