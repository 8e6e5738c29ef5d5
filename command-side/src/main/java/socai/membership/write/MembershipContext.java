package socai.membership.write;

import java.util.List;
import java.util.stream.Stream;
import socai.membership.write.admission.AdmissionDeciders;
import socai.membership.write.badge.BadgeDeciders;
import socai.membership.write.cleansing.StartCleansingDecider;
import socai.membership.write.ending.EndingDeciders;
import socai.membership.write.joining.JoiningDeciders;
import socai.membership.write.memberfile.MemberFileDeciders;
import socai.membership.write.reorganisation.ReorganisationDeciders;
import socai.membership.write.selfcorrection.CorrectionDeciders;
import socai.membership.write.transfer.TransferDeciders;
import socai.organisation.write.Roll;
import socai.spine.StreamType;
import socai.spine.write.Context;
import socai.spine.write.Decider;

/** People, admission, membership, recognition and import: the way of a person into the Party and in it. */
public final class MembershipContext implements Context {

    @Override
    public String name() {
        return "membership";
    }

    @Override
    public List<Decider<?, ?, ?>> deciders() {
        return Stream.of(
                        AdmissionDeciders.all(),
                        MembershipLifeDeciders.all(),
                        MemberFileDeciders.all(),
                        TransferDeciders.all(),
                        BadgeDeciders.all(),
                        List.<Decider<?, ?, ?>>of(new StartCleansingDecider()),
                        EndingDeciders.all(),
                        JoiningDeciders.all(),
                        CorrectionDeciders.all(),
                        ReorganisationDeciders.all())
                .flatMap(List::stream)
                .toList();
    }

    /** A ceremony writes to the roll of the cell, a vote keeps a roll as it was; the roll belongs to its organisation. */
    @Override
    public List<StreamType<?, ?>> streams() {
        return List.of(Membership.TYPE, Roll.TYPE);
    }
}
