package socai.membership.write.partyage.certify;

import java.util.List;
import socai.membership.events.MemberFileEvent.PartyAgeBroken;
import socai.membership.events.MemberFileEvent.PartyAgeCertified;
import socai.membership.write.Membership;
import socai.membership.write.memberfile.FileDecider;
import socai.membership.write.memberfile.FileFacts;
import socai.membership.write.memberfile.FileThere;
import socai.membership.write.partyage.AgeOfAnother;
import socai.membership.write.partyage.PartyAgeRecord;
import socai.membership.write.rules.EvidenceGiven;
import socai.membership.write.rules.NotInTheFuture;
import socai.membership.write.rules.NumberGiven;
import socai.membership.write.rules.OnePersonsData;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.StreamEvent;
import socai.spine.Text;
import socai.spine.write.Circumstances;

/** A later certificate replaces an earlier one; what was decided by that stays as it was. */
public final class CertifyPartyAgeDecider implements FileDecider<CertifyPartyAge> {

    private static final Text START = new Text("ngày bắt đầu tính tuổi Đảng", "start of Party age");
    private static final Text CERTIFICATE = new Text("giấy xác nhận tuổi Đảng", "certificate of Party age");

    @Override
    public Class<CertifyPartyAge> command() {
        return CertifyPartyAge.class;
    }

    @Override
    public Decision decide(Membership state, CertifyPartyAge command, FileFacts facts, Circumstances circumstances) {
        PartyAgeRecord record = state.papers().record().age();
        if (record.certified().filter(e -> says(command, e)).isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(
                        new FileThere(state.exists()),
                        new OnePersonsData(
                                state.person().orElse(command.reason().subject()),
                                List.of(command.reason().subject())))
                .statute(() -> kept(
                        command,
                        facts,
                        circumstances,
                        new AgeOfAnother(state.person().isPresent()
                                && state.person().equals(circumstances.act().person())),
                        new NotInTheFuture(START, command.from(), circumstances.date()),
                        new StartsBeforeBreaks(
                                command.from(),
                                record.breaks().stream()
                                        .map(PartyAgeBroken::from)
                                        .findFirst()),
                        new NumberGiven(CERTIFICATE, command.certificateNumber()),
                        new EvidenceGiven(command.evidence(), circumstances.date())))
                .accept(() -> List.of(new StreamEvent(
                        Membership.TYPE,
                        command.membership().raw(),
                        new PartyAgeCertified(
                                command.membership(),
                                state.person().orElseThrow(),
                                command.organisation(),
                                command.from(),
                                circumstances.date(),
                                command.certificateNumber(),
                                record.gap().after(command.from()).months(circumstances.date()),
                                command.reason(),
                                command.evidence()))));
    }

    private static boolean says(CertifyPartyAge command, PartyAgeCertified e) {
        return e.keeper().equals(command.organisation())
                && e.from().equals(command.from())
                && e.certificateNumber().equals(command.certificateNumber())
                && e.reason().equals(command.reason())
                && e.evidence().equals(command.evidence());
    }
}
