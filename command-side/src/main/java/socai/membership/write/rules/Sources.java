package socai.membership.write.rules;

import socai.spine.Citation;
import socai.spine.Confidence;

/** Where the rules of a member's life stand that no parameter cites by itself. */
public final class Sources {

    /** Our own convention on what a record must look like; no regulation says it. */
    public static final Citation RECORD = new Citation("SC-01/membership-life", "", Confidence.R);

    /** Recognition of probationary members (công nhận đảng viên chính thức). */
    public static final Citation CHARTER_5 = new Citation("Điều lệ Đảng 2011", "5", Confidence.S);

    /** Papers of a recognition file: forms 10-KNĐ to 13-KNĐ. */
    public static final Citation RECOGNITION_FORMS = new Citation("12-HD/BTCTW", "10-KNĐ – 13-KNĐ", Confidence.S);

    /** Issue and exchange of Party cards (phát và quản lý thẻ đảng viên): guide of the Secretariat of 2021. */
    public static final Citation CARD = new Citation("01-HD/TW (2021)", "", Confidence.S_OLD);

    /** Member CV and data sheet (lý lịch đảng viên, phiếu đảng viên) of a new member. */
    public static final Citation MEMBER_RECORD = new Citation("12-HD/BTCTW", "2.2", Confidence.S);

    /** A lost member file is looked for and restored by its keeper, not made again. */
    public static final Citation LOST_FILE = new Citation("12-HD/BTCTW", "II.3.1", Confidence.S);

    /** The register of the deceased: the text in which it stands was not seen, only what is said of it (source K 34). */
    public static final Citation DECEASED = new Citation("SC-01/member-file", "", Confidence.R);

    /** Party age counts from the admission decision, without interruptions. */
    public static final Citation PARTY_AGE = new Citation("Điều lệ Đảng 2011", "5", Confidence.S);

    private Sources() {}
}
