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

    private Sources() {}
}
