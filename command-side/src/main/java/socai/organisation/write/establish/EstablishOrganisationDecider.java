package socai.organisation.write.establish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.organisation.events.OrganisationEvent.ChildAttached;
import socai.organisation.events.OrganisationEvent.OrganisationEstablished;
import socai.organisation.write.Organisation;
import socai.organisation.write.OrganisationText;
import socai.organisation.write.establish.EstablishOrganisation.Facts;
import socai.organisation.write.establish.EstablishOrganisation.Founding;
import socai.organisation.write.line.Line;
import socai.organisation.write.rules.AdmissionPowerFits;
import socai.organisation.write.rules.DecidedByCompetentBody;
import socai.organisation.write.rules.EffectiveDateAllowed;
import socai.organisation.write.rules.FormFitsRank;
import socai.organisation.write.rules.ParentExists;
import socai.organisation.write.rules.ParentLives;
import socai.organisation.write.rules.RankBelowParent;
import socai.organisation.write.rules.SetupDecider;
import socai.organisation.write.types.TypeOfItsTime;
import socai.spine.Act;
import socai.spine.Anchors;
import socai.spine.Decision;
import socai.spine.Effect;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Writes the organisation and, to its superior, that it has a new one under it. */
public final class EstablishOrganisationDecider implements Decider<EstablishOrganisation, Organisation, Facts> {

    /** Kind of the claim that keeps codes unique. */
    public static final String CODE = "organisation-code";

    private static final String CODE_GROUPS = "organisation-code-groups";

    @Override
    public Class<EstablishOrganisation> command() {
        return EstablishOrganisation.class;
    }

    @Override
    public StreamType<Organisation, ?> type() {
        return Organisation.TYPE;
    }

    @Override
    public String stream(EstablishOrganisation command, Act act) {
        return act.command().derive(OrganisationId.PREFIX, 0);
    }

    /** The superior decides; a root is its own matter. */
    @Override
    public Optional<OrganisationId> matter(EstablishOrganisation command, Organisation state, Act act) {
        return command.parent().or(() -> Optional.of(OrganisationId.of(stream(command, act))));
    }

    @Override
    public Class<Facts> factsType() {
        return Facts.class;
    }

    @Override
    public Facts gather(EstablishOrganisation command, Organisation state, Act act, Reader reader) {
        Optional<String> owner = command.code().flatMap(code -> reader.claimedBy(CODE, OrganisationText.digits(code)));
        Optional<Seen<Founding>> known = owner.map(id -> reader.read(Organisation.TYPE, id))
                .flatMap(seen -> seen.value().founding().map(founding -> seen.map(read -> Founding.of(founding))));
        return new Facts(Line.read(reader, command.parent(), command.from()), owner, known);
    }

    @Override
    public Decision decide(
            Organisation state, EstablishOrganisation command, Facts facts, Circumstances circumstances) {
        if (facts.known()
                .filter(known -> known.value().equals(command.founding()))
                .isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        OrganisationId id = OrganisationId.of(stream(command, circumstances.act()));
        List<Effect> claim = command.code()
                .map(OrganisationText::digits)
                .<Effect>map(code -> new Effect.Claim(CODE, code, id.raw()))
                .map(List::of)
                .orElse(List.of());
        return Judgement.begin()
                .layer(Layer.STEP, () -> steps(state, facts))
                .statute(() -> statutes(command, facts, circumstances))
                .accept(() -> events(id, command, facts), claim);
    }

    private static List<Rule> steps(Organisation state, Facts facts) {
        List<Rule> rules = new ArrayList<>();
        rules.add(new NotEstablishedYet(state.exists()));
        facts.line().nearest().map(ParentExists::new).ifPresent(rules::add);
        return rules;
    }

    private static List<Rule> statutes(EstablishOrganisation command, Facts facts, Circumstances circumstances) {
        List<Rule> rules = new ArrayList<>();
        rules.add(new EffectiveDateAllowed(circumstances.act(), command.from()));
        FormFitsRank fits = new FormFitsRank(command.rank(), command.form());
        rules.add(fits);
        // A form that fits no rank is told by itself.
        if (fits.holds()) {
            rules.addAll(
                    TypeOfItsTime.rules(command.type(), command.rank(), command.form(), command.from(), circumstances));
        }
        facts.line().nearest().ifPresent(parent -> {
            rules.add(new ParentLives(parent, command.from()));
            rules.add(new RankBelowParent(command.rank(), parent));
            rules.add(new DecidedByCompetentBody(
                    circumstances.act().office(), facts.line(), SetupDecider.of(command.type(), circumstances)));
        });
        if (command.delegated()) {
            rules.add(new AdmissionPowerFits(command.rank(), command.form()));
        }
        command.code().ifPresent(code -> {
            rules.add(new CodeIsFree(facts.codeOwner()));
            // Before the first regulation on codes they were given in ways that nobody here can judge.
            if (circumstances.policies().has(CODE_GROUPS, Anchors.act(circumstances.date()))) {
                rules.add(new CodeFollowsGroups(code, circumstances.parameter(CODE_GROUPS)));
            }
        });
        return rules;
    }

    private static List<StreamEvent> events(OrganisationId id, EstablishOrganisation command, Facts facts) {
        List<StreamEvent> events = new ArrayList<>();
        events.add(new StreamEvent(
                Organisation.TYPE,
                id.raw(),
                new OrganisationEstablished(
                        id,
                        command.name(),
                        command.parent(),
                        facts.line().ids(),
                        command.type(),
                        command.rank(),
                        command.form(),
                        command.code().map(OrganisationText::digits),
                        command.pilot(),
                        command.delegated(),
                        command.from(),
                        command.decisionNumber())));
        command.parent()
                .map(parent ->
                        new StreamEvent(Organisation.TYPE, parent.raw(), new ChildAttached(parent, id, command.from())))
                .ifPresent(events::add);
        return events;
    }
}
