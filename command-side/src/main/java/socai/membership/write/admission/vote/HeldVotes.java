package socai.membership.write.admission.vote;

import socai.membership.events.AdmissionProposed;
import socai.membership.events.AdmissionVoteFailed;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.voting.Tally;

/** Whether exactly this vote is in the file already. */
final class HeldVotes {

    private HeldVotes() {}

    static boolean include(AdmissionFile file, VoteOnAdmission command) {
        return file.proposal().vote().filter(e -> says(command, e)).isPresent()
                || file.proposal().failedVotes().stream().anyMatch(e -> says(command, e));
    }

    private static boolean says(VoteOnAdmission command, AdmissionProposed e) {
        return command.on().equals(e.on())
                && command.form() == e.form()
                && command.resolutionNumber().equals(e.resolutionNumber())
                && command.tellers().equals(e.tellers())
                && command.tally().equals(new Tally(e.present(), e.ayes(), e.noes(), e.others()));
    }

    private static boolean says(VoteOnAdmission command, AdmissionVoteFailed e) {
        return command.on().equals(e.on())
                && command.form() == e.form()
                && command.resolutionNumber().equals(e.resolutionNumber())
                && command.tellers().equals(e.tellers())
                && command.tally().equals(new Tally(e.present(), e.ayes(), e.noes(), e.others()));
    }
}
