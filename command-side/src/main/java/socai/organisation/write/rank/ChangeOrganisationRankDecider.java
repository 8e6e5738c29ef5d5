package socai.organisation.write.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.organisation.events.OrganisationEvent.OrganisationRankChanged;
import socai.organisation.write.Organisation;
import socai.organisation.write.Timeline;
import socai.organisation.write.line.Line;
import socai.organisation.write.rank.ChangeOrganisationRank.Child;
import socai.organisation.write.rank.ChangeOrganisationRank.Facts;
import socai.organisation.write.rules.DecidedByCompetentBody;
import socai.organisation.write.rules.EffectiveDateAllowed;
import socai.organisation.write.rules.FormFitsRank;
import socai.organisation.write.rules.NotDissolvedYet;
import socai.organisation.write.rules.OrganisationExists;
import socai.organisation.write.rules.OrganisationLives;
import socai.organisation.write.rules.RankBelowParent;
import socai.organisation.write.rules.SetupDecider;
import socai.organisation.write.types.TypeOfItsTime;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.Rule;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** The rank stays between that of the superior and those of the organisations below it. */
public final class ChangeOrganisationRankDecider implements Decider<ChangeOrganisationRank, Organisation, Facts> {

    @Override
    public Class<ChangeOrganisationRank> command() {
        return ChangeOrganisationRank.class;
    }

    @Override
    public StreamType<Organisation, ?> type() {
        return Organisation.TYPE;
    }

    @Override
    public String stream(ChangeOrganisationRank command, Act act) {
        return command.organisation().raw();
    }

    @Override
    public Optional<OrganisationId> matter(ChangeOrganisationRank command, Organisation state, Act act) {
        return state.decidedIn(act.today());
    }

    @Override
    public Class<Facts> factsType() {
        return Facts.class;
    }

    @Override
    public Facts gather(ChangeOrganisationRank command, Organisation state, Act act, Reader reader) {
        return new Facts(
                Line.read(reader, state.superiorOn(command.on()), command.on()),
                state.childrenFrom(command.on()).stream()
                        .map(child -> reader.read(Organisation.TYPE, child.raw())
                                .map(found -> new Child(child, found.rankOn(command.on()))))
                        .toList());
    }

    @Override
    public Decision decide(
            Organisation state, ChangeOrganisationRank command, Facts facts, Circumstances circumstances) {
        Organisation.Kind kind = new Organisation.Kind(command.type(), command.rank(), command.form());
        if (state.existsOn(command.on()) && state.kindOn(command.on()).equals(Optional.of(kind))) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(OrganisationExists.of(state.presence()), new NotDissolvedYet(state.dissolved()))
                .statute(() -> statutes(state, command, facts, circumstances))
                .accept(() -> List.of(new StreamEvent(
                        Organisation.TYPE,
                        command.organisation().raw(),
                        new OrganisationRankChanged(
                                command.organisation(),
                                command.type(),
                                command.rank(),
                                command.form(),
                                command.on(),
                                command.decisionNumber()))));
    }

    private static List<Rule> statutes(
            Organisation state, ChangeOrganisationRank command, Facts facts, Circumstances circumstances) {
        FormFitsRank fits = new FormFitsRank(command.rank(), command.form());
        List<Rule> rules = new ArrayList<>(List.of(
                OrganisationLives.of(state.presence(), command.on()),
                new EffectiveDateAllowed(circumstances.act(), command.on()),
                new RanksInOrder(state.kinds().last().map(Timeline.Step::from), command.on()),
                fits,
                new RankAboveChildren(command.rank(), facts.children()),
                new DecidedByCompetentBody(
                        circumstances.act().office(), facts.line(), SetupDecider.of(command.type(), circumstances))));
        facts.line().nearest().ifPresent(parent -> rules.add(new RankBelowParent(command.rank(), parent)));
        // A form that fits no rank is told by itself.
        if (fits.holds()) {
            rules.addAll(
                    TypeOfItsTime.rules(command.type(), command.rank(), command.form(), command.on(), circumstances));
        }
        return rules;
    }
}
