package socai.membership.write.admission.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.membership.events.SympathiserListed;
import socai.membership.events.SympathiserReviewAsked;
import socai.membership.events.SympathiserVoteFailed;
import socai.membership.write.admission.AdmissionDecider;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionStage;
import socai.membership.write.admission.listing.ListSympathiser.Facts;
import socai.membership.write.admission.review.ReviewInterval;
import socai.membership.write.admission.rules.OnItsDay;
import socai.membership.write.voting.CellCanDecide;
import socai.membership.write.voting.CellVoters;
import socai.membership.write.voting.ExemptOnTheRoll;
import socai.membership.write.voting.QuorumPresent;
import socai.membership.write.voting.Tally;
import socai.membership.write.voting.VoteCounted;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.PersonId;
import socai.spine.StreamEvent;
import socai.spine.time.Deadline;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** More than the share of the base lists the person; a vote that falls short is recorded as one. */
public final class ListSympathiserDecider extends AdmissionDecider<ListSympathiser, ListSympathiser.Facts> {

    public ListSympathiserDecider() {
        super(ListSympathiser.class, ListSympathiser.Facts.class);
    }

    @Override
    public Facts gather(ListSympathiser command, AdmissionFile file, Act act, Reader reader) {
        return new Facts(CellVoters.read(file.cell(), command.on(), command.exemptPresent(), reader));
    }

    @Override
    public Decision decide(AdmissionFile file, ListSympathiser command, Facts facts, Circumstances circumstances) {
        if (heldAlready(file, command)) {
            return alreadyThere();
        }
        CellVoters voters = facts.voters().value();
        Parameter ratio = circumstances.parameter("sympathiser-vote-ratio");
        int needed = ratio.ratio().neededMoreThan(voters.base());
        return steps(file, AdmissionStage.NOMINATED)
                .layer(Layer.STEP, () -> List.of(new OnItsDay(command.on(), circumstances.date())))
                .statute(() -> List.of(
                        new CellCanDecide(facts.voters(), circumstances.parameter("cell-min-official-members")),
                        QuorumPresent.of(command.present(), voters.base(), circumstances.parameter("quorum-ratio")),
                        new ExemptOnTheRoll(
                                facts.voters(), command.exemptPresent(), circumstances.parameter("vote-base-rule")),
                        new VoteCounted(
                                command.tally(),
                                voters.base(),
                                voters.electorate().probationary().size(),
                                needed,
                                ratio)))
                .accept(() -> events(
                        file,
                        command,
                        voters,
                        needed,
                        ratio,
                        ReviewInterval.from(command.on(), circumstances.policies())));
    }

    private static boolean heldAlready(AdmissionFile file, ListSympathiser command) {
        return file.preparation().listing().filter(e -> says(command, e)).isPresent()
                || file.preparation().failedListings().stream().anyMatch(e -> says(command, e));
    }

    private static boolean says(ListSympathiser command, SympathiserListed e) {
        return command.on().equals(e.on())
                && command.resolutionNumber().equals(e.resolutionNumber())
                && command.tally().equals(new Tally(e.present(), e.ayes(), e.noes(), e.others()));
    }

    private static boolean says(ListSympathiser command, SympathiserVoteFailed e) {
        return command.on().equals(e.on())
                && command.resolutionNumber().equals(e.resolutionNumber())
                && command.tally().equals(new Tally(e.present(), e.ayes(), e.noes(), e.others()));
    }

    private static List<StreamEvent> events(
            AdmissionFile file,
            ListSympathiser command,
            CellVoters voters,
            int needed,
            Parameter ratio,
            Optional<Deadline> review) {
        PersonId person = file.person().orElseThrow();
        OrganisationId cell = file.cell().orElseThrow();
        StreamEvent fixed = voters.fix(command.admission().raw(), cell, command.on());
        if (command.ayes() >= needed) {
            List<StreamEvent> events = new ArrayList<>();
            events.add(event(new SympathiserListed(
                    command.admission(),
                    command.on(),
                    person,
                    cell,
                    command.resolutionNumber(),
                    command.present(),
                    command.ayes(),
                    command.noes(),
                    command.others(),
                    voters.base(),
                    needed,
                    ratio.value())));
            review.ifPresent(limit -> events.add(
                    event(new SympathiserReviewAsked(command.admission(), command.on(), person, cell, limit))));
            events.add(fixed);
            return events;
        }
        return List.of(
                event(new SympathiserVoteFailed(
                        command.admission(),
                        command.on(),
                        person,
                        cell,
                        command.resolutionNumber(),
                        command.present(),
                        command.ayes(),
                        command.noes(),
                        command.others(),
                        voters.base(),
                        needed,
                        ratio.value())),
                fixed);
    }
}
