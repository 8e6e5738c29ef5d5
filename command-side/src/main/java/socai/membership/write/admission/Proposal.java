package socai.membership.write.admission;

import java.util.List;
import java.util.Optional;
import socai.membership.events.AdmissionForwardFailed;
import socai.membership.events.AdmissionForwarded;
import socai.membership.events.AdmissionProposed;
import socai.membership.events.AdmissionVoteFailed;
import socai.membership.events.DecisionClockExtended;
import socai.spine.time.Deadline;

/** The votes of the cell and of the grassroots committee, and more time for the body that decides. */
public record Proposal(
        Optional<AdmissionProposed> vote,
        List<AdmissionVoteFailed> failedVotes,
        Optional<AdmissionForwarded> forwarding,
        List<AdmissionForwardFailed> failedForwardings,
        Optional<DecisionClockExtended> extension) {

    static final Proposal NONE =
            new Proposal(Optional.empty(), List.of(), Optional.empty(), List.of(), Optional.empty());

    /** The limit of the body that decides, with its extension. */
    public Optional<Deadline> deadline() {
        return vote.map(AdmissionProposed::deadline)
                .map(limit ->
                        extension.map(more -> limit.extendedBy(more.more())).orElse(limit));
    }

    Proposal with(AdmissionProposed event) {
        return new Proposal(Optional.of(event), failedVotes, forwarding, failedForwardings, extension);
    }

    Proposal with(AdmissionVoteFailed event) {
        return new Proposal(vote, More.of(failedVotes, event), forwarding, failedForwardings, extension);
    }

    Proposal with(AdmissionForwarded event) {
        return new Proposal(vote, failedVotes, Optional.of(event), failedForwardings, extension);
    }

    Proposal with(AdmissionForwardFailed event) {
        return new Proposal(vote, failedVotes, forwarding, More.of(failedForwardings, event), extension);
    }

    Proposal with(DecisionClockExtended event) {
        return new Proposal(vote, failedVotes, forwarding, failedForwardings, Optional.of(event));
    }
}
