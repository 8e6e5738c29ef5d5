package socai.membership.write.voteonrecognition;

import java.util.List;
import socai.membership.events.RecognitionId;
import socai.membership.events.VoteForm;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.recognition.ProbationaryMember;
import socai.membership.write.recognition.RecognitionCommand;
import socai.membership.write.voting.CellVoters;
import socai.membership.write.voting.Tally;
import socai.spine.Logical;
import socai.spine.PersonId;
import socai.spine.Plain;
import socai.spine.Seen;
import socai.spine.TextForm;

/**
 * Reports the cell's vote; the business date of the act is the date of the resolution.
 *
 * @param present       everybody at the meeting who belongs to the cell; the base is taken from the roll, not from here
 * @param others        other opinions and invalid ballots: not agreeing
 * @param exemptPresent members exempted from activities who came and voted, which puts them into the base
 * @param tellers       the counting team, which signed the count
 */
@Logical("membership.VoteOnRecognition")
public record VoteOnRecognition(
        RecognitionId recognition,
        VoteForm form,
        @Plain(TextForm.NUMBER) String resolutionNumber,
        int present,
        int ayes,
        int noes,
        int others,
        List<PersonId> exemptPresent,
        List<PersonId> tellers)
        implements RecognitionCommand {

    Tally tally() {
        return new Tally(present, ayes, noes, others);
    }

    /**
     * @param voters    who counts on the day of the vote
     * @param superiors the organisations above the cell, to whom too many failed votes go
     */
    @Logical("membership.VoteOnRecognition.Facts")
    public record Facts(Seen<ProbationaryMember> member, Seen<CellVoters> voters, Superiors superiors) {}
}
