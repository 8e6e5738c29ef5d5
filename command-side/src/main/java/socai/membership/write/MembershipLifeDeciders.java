package socai.membership.write;

import java.util.List;
import socai.membership.write.attachrecognitiondocument.AttachRecognitionDocumentDecider;
import socai.membership.write.completenewmemberclass.CompleteNewMemberClassDecider;
import socai.membership.write.correctmembership.CorrectMembershipDecider;
import socai.membership.write.correctperson.CorrectPersonDetailsDecider;
import socai.membership.write.decidecard.DecideCardDecider;
import socai.membership.write.deciderecognition.DecideRecognitionDecider;
import socai.membership.write.declinecard.DeclineCardDecider;
import socai.membership.write.eraseperson.ErasePersonDecider;
import socai.membership.write.extendrecognitionclock.ExtendRecognitionClockDecider;
import socai.membership.write.handovercard.HandOverCardDecider;
import socai.membership.write.importmembers.ImportMembersDecider;
import socai.membership.write.memberrecord.lateness.ReportMemberRecordLatenessDecider;
import socai.membership.write.memberrecord.open.OpenMemberRecordDecider;
import socai.membership.write.mergepersons.MergePersonsDecider;
import socai.membership.write.openrecognition.OpenRecognitionFileDecider;
import socai.membership.write.proposecard.ProposeCardDecider;
import socai.membership.write.registerperson.RegisterPersonDecider;
import socai.membership.write.reportcardtrouble.ReportCardTroubleDecider;
import socai.membership.write.reportrecognitionlateness.ReportRecognitionLatenessDecider;
import socai.membership.write.voteonrecognition.VoteOnRecognitionDecider;
import socai.spine.write.Decider;

/** The deciders of people, memberships, recognition and import: their part of the context's table of contents. */
public final class MembershipLifeDeciders {

    private static final List<Decider<?, ?, ?>> ALL = List.of(
            new RegisterPersonDecider(),
            new CorrectPersonDetailsDecider(),
            new MergePersonsDecider(),
            new ErasePersonDecider(),
            new OpenMemberRecordDecider(),
            new ReportMemberRecordLatenessDecider(),
            new CompleteNewMemberClassDecider(),
            new CorrectMembershipDecider(),
            new OpenRecognitionFileDecider(),
            new AttachRecognitionDocumentDecider(),
            new VoteOnRecognitionDecider(),
            new ExtendRecognitionClockDecider(),
            new DecideRecognitionDecider(),
            new ReportRecognitionLatenessDecider(),
            new ImportMembersDecider(),
            new ReportCardTroubleDecider(),
            new ProposeCardDecider(),
            new DecideCardDecider(),
            new DeclineCardDecider(),
            new HandOverCardDecider());

    private MembershipLifeDeciders() {}

    public static List<Decider<?, ?, ?>> all() {
        return ALL;
    }
}
