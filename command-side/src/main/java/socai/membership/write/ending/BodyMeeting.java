package socai.membership.write.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.BodyBallot;
import socai.membership.write.admission.rules.BodyHasRoll;
import socai.membership.write.deciding.Competence;
import socai.membership.write.deciding.CompetentBodyDecides;
import socai.membership.write.deciding.DecisionNumberFree;
import socai.membership.write.deciding.NumberUse;
import socai.membership.write.deciding.Numbering;
import socai.membership.write.deciding.Superior;
import socai.membership.write.deciding.TermUse;
import socai.membership.write.rules.NumberGiven;
import socai.membership.write.voting.Committee;
import socai.membership.write.voting.VoteCounted;
import socai.policy.events.DecidingLevel;
import socai.policy.write.DecidingBodies;
import socai.policy.write.DecidingBody;
import socai.spine.Effect;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.StreamEvent;
import socai.spine.Text;
import socai.spine.write.Circumstances;

/** A vote of the body that is competent to admit, on the base of its own roll. Age plays no part in it. */
public record BodyMeeting(BodyReport report, BodyFacts facts, Optional<TermUse> term, Circumstances circumstances) {

    private static final Text DECISION = new Text("quyết định", "decision");

    public List<Rule> rules() {
        Competence competence = competence();
        return List.of(
                new CompetentBodyDecides(competence, report.organisation(), report.organ()),
                new BodyHasRoll(facts.body(), report.organisation()),
                new VoteCounted(report.tally(), base(), 0, competence.body().needed(base()), competence.bodies()),
                new RefusalReasoned(passes(), report.reason().isPresent()),
                new NumberGiven(DECISION, report.decisionNumber()),
                numbering()
                        .free(() -> new DecisionNumberFree(
                                report.decisionNumber(),
                                day().getYear(),
                                facts.numberUses(),
                                circumstances.parameter("decision-number-scope"))));
    }

    public boolean passes() {
        return competence().body().passes(report.ayes(), base());
    }

    public BodyBallot ballot() {
        return new BodyBallot(
                report.organisation(),
                report.organ(),
                report.decisionNumber(),
                report.present(),
                report.ayes(),
                report.noes(),
                report.others(),
                base(),
                competence().body().needed(base()),
                competence().bodies().citation().printed().shown());
    }

    /** The event that keeps the body's roll as it was for this vote. */
    public StreamEvent fixed(String dossier) {
        return Committee.fix(facts.body().value(), dossier, report.organisation(), report.organ(), day());
    }

    public Effect numberTaken(String dossier) {
        return numbering().taken(dossier);
    }

    private Numbering numbering() {
        return Numbering.of(
                NumberUse.CLAIM, report.organisation(), report.decisionNumber(), day(), term, circumstances.policies());
    }

    private Competence competence() {
        Parameter bodies = circumstances.parameter("admission-decider-bodies");
        boolean delegated = facts.superiors()
                .at(DecidingLevel.GRASSROOTS)
                .filter(Superior::delegated)
                .isPresent();
        DecidingBody body = DecidingBodies.parse(bodies.value()).choose(delegated, false);
        return new Competence(facts.superiors().at(body.level()), body, bodies, false);
    }

    private int base() {
        return facts.body().value().base();
    }

    private LocalDate day() {
        return circumstances.date();
    }
}
