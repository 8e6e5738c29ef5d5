package socai.membership.write.completenewmemberclass;

import java.util.List;
import java.util.Optional;
import socai.membership.events.MembershipEvent.NewMemberClassCompleted;
import socai.membership.write.Membership;
import socai.membership.write.Seat;
import socai.membership.write.rules.MemberNow;
import socai.membership.write.rules.NotInTheFuture;
import socai.membership.write.rules.OnePersonsData;
import socai.membership.write.rules.OwnNumberGiven;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Records the certificate in the membership, where the recognition file looks for it. */
public final class CompleteNewMemberClassDecider
        implements Decider<CompleteNewMemberClass, Membership, Decider.NoFacts> {

    private static final Text CERTIFICATE = new Text("giấy chứng nhận", "certificate");

    @Override
    public Class<CompleteNewMemberClass> command() {
        return CompleteNewMemberClass.class;
    }

    @Override
    public StreamType<Membership, ?> type() {
        return Membership.TYPE;
    }

    @Override
    public String stream(CompleteNewMemberClass command, Act act) {
        return command.membership().raw();
    }

    @Override
    public Optional<OrganisationId> matter(CompleteNewMemberClass command, Membership state, Act act) {
        return state.seat().map(Seat::organisation);
    }

    @Override
    public Class<NoFacts> factsType() {
        return NoFacts.class;
    }

    @Override
    public NoFacts gather(CompleteNewMemberClass command, Membership state, Act act, Reader reader) {
        return new NoFacts();
    }

    @Override
    public Decision decide(
            Membership state, CompleteNewMemberClass command, NoFacts facts, Circumstances circumstances) {
        if (state.papers()
                .newClass()
                .filter(command.certificateNumber()::equals)
                .isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(
                        new MemberNow(command.membership(), state.live()),
                        new OnProbation(command.membership(), state.probationary()),
                        new OneCertificate(state.papers().newClass()),
                        new OnePersonsData(
                                state.person()
                                        .orElse(command.certificateNumber().subject()),
                                List.of(command.certificateNumber().subject())))
                .statute(() -> List.of(
                        new OwnNumberGiven(CERTIFICATE, command.certificateNumber()),
                        new NotInTheFuture(CERTIFICATE, command.certificateDate(), circumstances.date()),
                        new CertificateAfterCeremony(
                                state.dates().admission().orElseThrow(), command.certificateDate())))
                .accept(() -> List.of(new StreamEvent(
                        Membership.TYPE,
                        command.membership().raw(),
                        new NewMemberClassCompleted(
                                command.membership(),
                                state.person().orElseThrow(),
                                command.certificateNumber(),
                                command.certificateDate()))));
    }
}
