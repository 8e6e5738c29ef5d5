package socai.membership.write.admission.vote;

import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.CELL;
import static socai.membership.events.AdmissionExample.MENTOR;
import static socai.membership.events.AdmissionExample.SPONSOR;
import static socai.membership.events.AdmissionExample.UNDER_294;

import java.time.LocalDate;
import java.util.List;
import socai.membership.events.AdmissionEvent;
import socai.membership.events.VoteForm;
import socai.membership.write.admission.AdmissionWorld;
import socai.spine.PersonId;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

/** The cell of twenty and the file that is ready for its vote, as each specification of the vote finds them. */
abstract class VoteOnAdmissionSpec {

    static final LocalDate ON = UNDER_294.votedOn();

    static final VoteOnAdmission VOTE = vote(ON, 14);

    AdmissionWorld world = AdmissionWorld.standard();

    List<AdmissionEvent> history = UNDER_294.complete();

    static VoteOnAdmission vote(LocalDate on, int ayes) {
        return vote(on, 17, ayes, 17 - ayes, List.of());
    }

    static VoteOnAdmission vote(LocalDate on, int present, int ayes, int noes, List<PersonId> exemptPresent) {
        return new VoteOnAdmission(
                ADMISSION,
                on,
                VoteForm.SECRET_BALLOT,
                present,
                ayes,
                noes,
                0,
                exemptPresent,
                List.of(MENTOR, SPONSOR),
                "34-NQ/CB");
    }

    Outcome when(VoteOnAdmission vote) {
        return world.fixture(new VoteOnAdmissionDecider(), history).when(vote, Acts.on(vote.on(), CELL));
    }
}
