package socai.organisation.write.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.organisation.events.OrganisationEvent.CommitteeTermBegan;
import socai.organisation.write.Organisation;
import socai.organisation.write.rules.NotDissolvedYet;
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

/** The same term again changes nothing; another one that began on the same day or before is refused. */
public final class BeginCommitteeTermDecider implements Decider<BeginCommitteeTerm, Organisation, Decider.NoFacts> {

    @Override
    public Class<BeginCommitteeTerm> command() {
        return BeginCommitteeTerm.class;
    }

    @Override
    public StreamType<Organisation, ?> type() {
        return Organisation.TYPE;
    }

    @Override
    public String stream(BeginCommitteeTerm command, Act act) {
        return command.organisation().raw();
    }

    /** Whoever keeps the organisation's own papers records its congress; those above it may as well. */
    @Override
    public Optional<OrganisationId> matter(BeginCommitteeTerm command, Organisation state, Act act) {
        return state.id();
    }

    @Override
    public Class<NoFacts> factsType() {
        return NoFacts.class;
    }

    @Override
    public NoFacts gather(BeginCommitteeTerm command, Organisation state, Act act, Reader reader) {
        return new NoFacts();
    }

    @Override
    public Decision decide(Organisation state, BeginCommitteeTerm command, NoFacts facts, Circumstances circumstances) {
        if (state.terms().begun().stream().anyMatch(command::says)) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(OrganisationExists.of(state.presence()), new NotDissolvedYet(state.dissolved()))
                .statute(() -> statutes(state, command, circumstances))
                .accept(() -> List.of(new StreamEvent(
                        Organisation.TYPE,
                        command.organisation().raw(),
                        new CommitteeTermBegan(
                                command.organisation(),
                                command.term(),
                                from(command, circumstances.parameter(FirstDay.BEGIN)),
                                command.congressClosedOn(),
                                command.firstMeetingInCongress(),
                                command.documentNumber()))));
    }

    private static List<Rule> statutes(Organisation state, BeginCommitteeTerm command, Circumstances circumstances) {
        Parameter begin = circumstances.parameter(FirstDay.BEGIN);
        LocalDate from = from(command, begin);
        List<Rule> rules = new ArrayList<>(FirstDay.rules(
                command.congressOpenedOn(),
                command.congressClosedOn(),
                command.firstMeetingInCongress(),
                begin,
                circumstances));
        rules.add(OrganisationLives.of(state.presence(), from));
        rules.add(new TermHasBegun(
                command.congressClosedOn(), from, circumstances.act().today(), begin));
        rules.add(new TermsInOrder(state.terms().latest(), state.terms().lastDay(), from, begin));
        return rules;
    }

    private static LocalDate from(BeginCommitteeTerm command, Parameter begin) {
        return FirstDay.of(command.congressClosedOn(), command.firstMeetingInCongress(), begin);
    }
}
