package socai.membership.write.memberfile;

import java.util.List;
import socai.membership.write.memberfile.archive.ArchiveMemberFileDecider;
import socai.membership.write.memberfile.inquiry.CloseLostFileInquiryDecider;
import socai.membership.write.memberfile.lost.ReportLostMemberFileDecider;
import socai.membership.write.memberfile.rebuild.RebuildFilePaperDecider;
import socai.membership.write.memberfile.restore.RestoreMemberFileDecider;
import socai.membership.write.partyage.breaks.RecordPartyAgeBreakDecider;
import socai.membership.write.partyage.certify.CertifyPartyAgeDecider;
import socai.spine.write.Decider;

/** What the keeper of a member file does: their part of the context's table of contents. */
public final class MemberFileDeciders {

    private static final List<Decider<?, ?, ?>> ALL = List.of(
            new ReportLostMemberFileDecider(),
            new CloseLostFileInquiryDecider(),
            new RebuildFilePaperDecider(),
            new RestoreMemberFileDecider(),
            new ArchiveMemberFileDecider(),
            new RecordPartyAgeBreakDecider(),
            new CertifyPartyAgeDecider());

    private MemberFileDeciders() {}

    public static List<Decider<?, ?, ?>> all() {
        return ALL;
    }
}
