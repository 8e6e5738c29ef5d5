package socai.membership.write.lives;

import java.util.List;

/**
 * Something that somebody sets out to do: commands in their usual order, each with a word that one of its arguments
 * should have. Without plans a file of twenty papers would never come to its end by chance; nothing keeps to them.
 */
enum Plan {
    ENTER("RegisterPerson NominateEliteMass"),
    ADMISSION(Words.PREPARED + " ForwardAdmission:up1 DecideAdmission:ADMIT+STANDING_COMMITTEE+up2"
            + " RecordDecisionReceipt HoldAdmissionCeremony"),
    /** Reviews are asked for only at the end of the years in which these lives are led. */
    ON_THE_LIST("RegisterPerson NominateEliteMass later:24 later:12 later:6 later:3 " + Words.LISTED
            + " later:1 later:1 ReportSympathiserReviewLateness ReviewSympathiser"),
    SLOW_ADMISSION(Words.PREPARED + " ReportLateness:DECISION ForwardAdmission:up1 ExtendDecisionClock:up2 later:4"
            + " ReportLateness:DECISION DecideAdmission:ADMIT+STANDING_COMMITTEE+up2 RecordDecisionReceipt later:2"
            + " ReportLateness:CEREMONY ConsentToLateCeremony:up2 HoldAdmissionCeremony"
            + " later:2 ReportMemberRecordLateness OpenMemberRecord"),
    RECOGNITION(Words.OBSERVED + " DecideRecognition:STANDING_COMMITTEE+up1"),
    SLOW_RECOGNITION(Words.OBSERVED + " ExtendRecognitionClock:up1 later:4 ReportRecognitionLateness:DECISION"
            + " DecideRecognition:STANDING_COMMITTEE+up1"),
    LIST("ImportMembers"),
    MOVE(
            "RequestTransfer:OFFICIAL HoldTransferReview IssueIntroductionLetter:up2 SealMemberFile:up1 EndorseLetter EndorseLetter"
                    + " EndorseLetter PresentLetter CheckMemberFile ReceiveMember"),
    MOVE_BACK("RequestTransfer:OFFICIAL HoldTransferReview IssueIntroductionLetter:up1 SealMemberFile:up1 EndorseLetter"
            + " EndorseLetter EndorseLetter later:3 ReportTransferLateness:PRESENT PresentLetter ReturnTransfer"
            + " PresentLetter ReportTransferLateness:START WithdrawTransfer"),
    MOVE_INSIDE("RequestTransfer:INTERNAL IssueIntroductionLetter:up1 PresentLetter ReceiveMember"),
    STAY("RequestTransfer:TEMPORARY IssueIntroductionLetter EndorseLetter EndorseLetter PresentLetter ReceiveMember"
            + " later:3 EndTemporaryTransfer"),
    EXEMPTION("RequestExemption VoteOnExemption later:2 EndExemption"),
    STAYING("RequestLeave WithdrawLeave"),
    LEAVING("RequestLeave VoteOnLeave DecideLeave:STANDING_COMMITTEE+up2"),
    REMOVAL(
            "ProposeRemoval CallForSelfReview RecordSelfReview VoteOnRemoval DecideRemoval:STANDING_COMMITTEE+up2 RecordRemovalReceipt"),
    COMPLAINT(
            "ComplainOfRemoval:self LodgeRemovalComplaint:up3 later:6 ReportRemovalLateness DecideRemovalComplaint:up3"
                    + " RecordRemovalReceipt LodgeRemovalComplaint DecideRemovalComplaint:DECISION_OVERTURNED+up3 RestoreMembership:up2"),
    NO_COMPLAINT("later:2 ConcludeRemoval"),
    RETURN("later:35 OpenReadmission"),
    CARD("ProposeCard:FIRST DeclineCard ProposeCard:FIRST DecideCard:STANDING_COMMITTEE+up2 HandOverCard"
            + " ProposeCard:EXCHANGE ReportCardTrouble:LOST DeclineCard ProposeCard:LOST"
            + " DecideCard:STANDING_COMMITTEE+up2 HandOverCard"),
    BADGE(
            "DeclareBadge:REGULAR ProposeBadge ForwardBadge:up1 ForwardBadge:up2 DecideBadge:STANDING_COMMITTEE+up3 later:3"
                    + " AwardBadge ReportBadgeLost ReissueBadge:STANDING_COMMITTEE+up3"),
    NO_BADGE("SetBadgeDay:STANDING_COMMITTEE+up3 ListBadge DeclareBadge:EARLY_ILLNESS DeclineBadge:up1"),
    ASKED(
            "RequestCorrection AcceptCorrection RequestCorrection DeclineCorrection RequestCorrection WithdrawCorrection"),
    JOINING("ShareJoinCode:up0 ProposeJoining ApproveJoining ProposeJoining DeclineJoining ProposeJoining later:1"
            + " LapseJoining EndJoinCode:up0 ProposeJoining"),
    MERGER("DecideReorganisation:MERGED " + Words.CARRIED),
    MERGER_ABOVE(
            "DecideReorganisation:MERGED+committee TakeOverOrganisation TakeOverOrganisation CompleteReorganisation"),
    DIVISION("DecideReorganisation:DIVIDED " + Words.CARRIED),
    SEPARATION("DecideReorganisation:SEPARATED " + Words.CARRIED),
    CLEANSING("StartCleansing:up1 StartCleansing:up0"),
    DUES("DeclareDuesBase:INSURED RecordDuesPayment RecordDuesPayment ReverseDuesPayment RecordDuesPayment later:1"
            + " CloseDuesMonth RemitDues ConfirmRemittance:1 SettleDuesYear CheckDuesSettlement:up1"),
    RELIEF("DeclareDuesBase:INSURED RequestDuesRelief ReportDuesRelief DecideDuesRelief:up1"),
    DEFERRAL("DeclareDuesBase:INSURED RequestDuesDeferral DecideDuesDeferral:up1 RecordDuesPayment"),
    DEATH("RecordDeath ArchiveMemberFile:up1"),
    LOST_FILE("ReportLostMemberFile:up1 CloseLostFileInquiry:FOUND+up1 ReportLostMemberFile:up1"
            + " CloseLostFileInquiry:LOST+up1 RebuildFilePaper:1-HSĐV+up1 RebuildFilePaper:2-HSĐV+up1"
            + " RestoreMemberFile:up1"),
    PARTY_AGE("RecordPartyAgeBreak:up1 RecordPartyAgeBreak:up1 CertifyPartyAge:up1"),
    CORRECTION("CorrectMembership CorrectPersonDetails CorrectAdmissionRecord"),
    DUPLICATE("RegisterPerson MergePersons"),
    FORGETTING("ErasePerson");

    private final List<Step> steps;

    /** @param word what an argument should be, where there is one */
    record Step(String command, String word) {}

    Plan(String steps) {
        this.steps = List.of(steps.split(" ")).stream()
                .map(step -> step.split(":"))
                .map(parts -> new Step(parts[0], parts.length > 1 ? parts[1] : ""))
                .toList();
    }

    List<Step> steps() {
        return steps;
    }

    /** Beginnings that two plans share. */
    private static final class Words {
        static final String LISTED = "ListSympathiser AssignMentor ReviewSympathiser";
        static final String FILED = "RecordCertificate OpenAdmissionFile RecordEducation:UNIVERSITY"
                + " AttachDocument:CN-NTVĐ AttachDocument:1-KNĐ AttachDocument:2-KNĐ AttachDocument:3-KNĐ"
                + " AttachDocument:4-KNĐ NameSponsor:OFFICIAL_MEMBER NameSponsor:OFFICIAL_MEMBER"
                + " RequestBackgroundCheck CompleteBackgroundCheck:CLEAR+ANSWERED CertifyBackgroundCheck:up1"
                + " RecordOpinions AttachDocument:5-KNĐ"
                + " ReplaceSponsor:OFFICIAL_MEMBER VoteOnAdmission";
        static final String PREPARED = LISTED + " " + FILED;
        static final String CARRIED = "CarryOverAdmission CarryOverTransfer MoveReorganisedMembers"
                + " MoveReorganisedMembers CompleteReorganisation";
        static final String OBSERVED = "OpenMemberRecord CompleteNewMemberClass later:12 OpenRecognitionFile:up0"
                + " AttachRecognitionDocument:10-KNĐ AttachRecognitionDocument:11-KNĐ"
                + " AttachRecognitionDocument:12-KNĐ VoteOnRecognition";
    }
}
