package socai.membership.write.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CELL;
import static socai.membership.events.LifeExample.MEMBERSHIP;
import static socai.membership.write.EndingLife.DAY;
import static socai.membership.write.EndingLife.leaveDecision;
import static socai.membership.write.EndingLife.leaveProposed;
import static socai.membership.write.EndingLife.left;
import static socai.membership.write.EndingLife.official;
import static socai.membership.write.EndingLife.removalBacked;
import static socai.membership.write.EndingLife.removalDecision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.ComplaintOutcome;
import socai.membership.events.EndingExample;
import socai.membership.events.RestorationGround;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.membership.write.leaving.LeavingFile;
import socai.membership.write.leaving.decide.DecideLeaveDecider;
import socai.membership.write.removal.RemovalFile;
import socai.membership.write.removal.complaint.DecideRemovalComplaint;
import socai.membership.write.removal.complaint.DecideRemovalComplaintDecider;
import socai.membership.write.removal.complaint.LodgeRemovalComplaint;
import socai.membership.write.removal.complaint.LodgeRemovalComplaintDecider;
import socai.membership.write.removal.decide.DecideRemovalDecider;
import socai.membership.write.restore.RestoreMembership;
import socai.membership.write.restore.RestoreMembershipDecider;
import socai.spine.Act;
import socai.spine.Seen;
import socai.spine.StreamType;
import socai.spine.write.Acts;
import socai.spine.write.Reader;

/**
 * A decision names the organisation in which it counts. The cell whose file it is must be reached as well: else anybody
 * would learn, by what they are refused for, how a member of another place stands. Each file lies in its cell, also when
 * the member is gone; an unknown one lies nowhere.
 */
class EndingReachTest {

    private static final Act ACT = Acts.on(DAY, Life.OTHER_CELL);

    private static final Reader NOTHING = new Reader() {
        @Override
        public <S> Seen<S> read(StreamType<S, ?> type, String stream) {
            throw new AssertionError("read " + stream);
        }

        @Override
        public void foresee(Map<String, StreamType<?, ?>> streams) {
            throw new AssertionError("foresaw " + streams);
        }

        @Override
        public List<Optional<String>> claimedBy(String kind, List<String> values) {
            throw new AssertionError("asked for " + kind);
        }
    };

    /** Nothing has ended: each organisation stands as it was. */
    private static final Reader STANDING = new Reader() {
        @Override
        public <S> Seen<S> read(StreamType<S, ?> type, String stream) {
            return new Seen<>(stream, -1, type.initial());
        }

        @Override
        public List<Optional<String>> claimedBy(String kind, List<String> values) {
            throw new AssertionError("asked for " + kind);
        }
    };

    @Test
    void a_decision_on_leaving_or_removal_reaches_the_cell_of_the_file() {
        LeavingFile leaving = leaveProposed(official()).state(LeavingFile.TYPE, EndingExample.LEAVING.raw());
        assertThat(new DecideLeaveDecider().touched(leaveDecision(4, true, null), leaving, ACT, NOTHING))
                .containsExactly(Optional.of(CELL));
        assertThat(new DecideLeaveDecider().matter(leaveDecision(4, true, null), leaving, ACT))
                .contains(Life.GRASSROOTS);

        RemovalFile removal = removalBacked(official()).state(RemovalFile.TYPE, EndingExample.REMOVAL.raw());
        assertThat(new DecideRemovalDecider().touched(removalDecision(4, null), removal, ACT, NOTHING))
                .containsExactly(Optional.of(CELL));
    }

    @Test
    void a_complaint_and_its_answer_reach_the_cell_of_the_file() {
        RemovalFile removal = removalBacked(official()).state(RemovalFile.TYPE, EndingExample.REMOVAL.raw());
        assertThat(new LodgeRemovalComplaintDecider()
                        .touched(
                                new LodgeRemovalComplaint(EndingExample.REMOVAL, Life.OTHER_CELL, Optional.empty()),
                                removal,
                                ACT,
                                STANDING))
                .containsExactly(Optional.of(CELL));
        assertThat(new DecideRemovalComplaintDecider()
                        .touched(
                                new DecideRemovalComplaint(
                                        EndingExample.REMOVAL,
                                        Life.OTHER_CELL,
                                        "1-QĐ",
                                        ComplaintOutcome.DECISION_UPHELD,
                                        Optional.empty()),
                                removal,
                                ACT,
                                STANDING))
                .containsExactly(Optional.of(CELL));
    }

    @Test
    void who_is_gone_still_lies_in_the_last_cell_and_who_never_was_lies_nowhere() {
        RestoreMembership command = new RestoreMembership(
                MEMBERSHIP,
                Life.OTHER_CELL,
                RestorationGround.WRONGFUL_DECISION,
                "1-QĐ",
                Optional.empty(),
                Optional.empty());
        Membership gone = left(official()).state(Membership.TYPE, MEMBERSHIP.raw());
        assertThat(gone.matter()).contains(CELL);
        assertThat(new RestoreMembershipDecider().touched(command, gone, ACT, STANDING))
                .containsExactly(Optional.of(CELL));
        assertThat(new RestoreMembershipDecider().matter(command, Membership.NONE, ACT))
                .isEmpty();
        assertThat(new DecideLeaveDecider().matter(leaveDecision(4, true, null), LeavingFile.NONE, ACT))
                .isEmpty();
        assertThat(new DecideRemovalDecider().matter(removalDecision(4, null), RemovalFile.NONE, ACT))
                .isEmpty();
    }
}
