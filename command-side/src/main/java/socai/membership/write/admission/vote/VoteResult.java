package socai.membership.write.admission.vote;

import java.util.List;
import socai.membership.events.AdmissionEvent;
import socai.membership.events.AdmissionProposed;
import socai.membership.events.AdmissionVoteFailed;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.voting.CellVoters;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.PersonId;
import socai.spine.StreamEvent;
import socai.spine.time.Deadline;

/** What a counted vote says, and the roll kept as it was for it. */
record VoteResult(AdmissionFile file, VoteOnAdmission vote, CellVoters voters, int needed, Parameter ratio) {

    List<StreamEvent> events(Deadline deadline) {
        AdmissionEvent told = vote.ayes() >= needed ? proposed(deadline) : failed();
        return List.of(
                new StreamEvent(AdmissionFile.TYPE, vote.admission().raw(), told),
                voters.fix(vote.admission().raw(), cell(), vote.on()));
    }

    private AdmissionProposed proposed(Deadline deadline) {
        return new AdmissionProposed(
                vote.admission(),
                vote.on(),
                person(),
                cell(),
                vote.form(),
                vote.resolutionNumber(),
                vote.present(),
                vote.ayes(),
                vote.noes(),
                vote.others(),
                voters.base(),
                needed,
                ratio.value(),
                voters.electorate().official().size(),
                voters.electorate().probationary().size(),
                vote.exemptPresent().size(),
                vote.tellers(),
                deadline);
    }

    private AdmissionVoteFailed failed() {
        return new AdmissionVoteFailed(
                vote.admission(),
                vote.on(),
                person(),
                cell(),
                vote.form(),
                vote.resolutionNumber(),
                vote.present(),
                vote.ayes(),
                vote.noes(),
                vote.others(),
                voters.base(),
                needed,
                ratio.value(),
                voters.electorate().official().size(),
                voters.electorate().probationary().size(),
                vote.exemptPresent().size(),
                vote.tellers());
    }

    private PersonId person() {
        return file.person().orElseThrow();
    }

    private OrganisationId cell() {
        return file.cell().orElseThrow();
    }
}
