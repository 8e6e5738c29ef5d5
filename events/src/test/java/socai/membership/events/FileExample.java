package socai.membership.events;

import static socai.membership.events.LifeExample.EVIDENCE;
import static socai.membership.events.LifeExample.GRASSROOTS;
import static socai.membership.events.LifeExample.MEMBER;
import static socai.membership.events.LifeExample.MEMBERSHIP;
import static socai.membership.events.LifeExample.said;

import java.time.LocalDate;
import java.util.List;
import socai.membership.events.MemberFileEvent.FilePaperRebuilt;
import socai.membership.events.MemberFileEvent.LostFileInquiryClosed;
import socai.membership.events.MemberFileEvent.MemberFileArchived;
import socai.membership.events.MemberFileEvent.MemberFileLost;
import socai.membership.events.MemberFileEvent.MemberFileRestored;
import socai.membership.events.MemberFileEvent.PartyAgeBroken;
import socai.membership.events.MemberFileEvent.PartyAgeCertified;

/** One event of each kind about a member file after it was opened, in their order. */
public final class FileExample {

    public static final LocalDate NOTICED = LocalDate.of(2026, 2, 2);
    public static final LocalDate CLOSED = LocalDate.of(2026, 2, 16);
    public static final LocalDate ARCHIVED = LocalDate.of(2026, 10, 5);

    private FileExample() {}

    public static MemberFileLost lost() {
        return new MemberFileLost(MEMBERSHIP, MEMBER, GRASSROOTS, NOTICED, said("Kho bị ngập sau bão"));
    }

    public static LostFileInquiryClosed closed(LostFileOutcome conclusion) {
        return new LostFileInquiryClosed(
                MEMBERSHIP, MEMBER, GRASSROOTS, conclusion, CLOSED, said("Hồ sơ hỏng hết"), EVIDENCE);
    }

    public static FilePaperRebuilt rebuilt(String form) {
        return new FilePaperRebuilt(
                MEMBERSHIP, MEMBER, GRASSROOTS, form, RebuiltFrom.MEMBER_STATEMENT, CLOSED, EVIDENCE);
    }

    public static MemberFileRestored restored() {
        return new MemberFileRestored(
                MEMBERSHIP,
                MEMBER,
                GRASSROOTS,
                List.of("1-HSĐV", "2-HSĐV"),
                "31-QĐ/ĐU",
                CLOSED.plusDays(7),
                said("Hồ sơ mất do bão"));
    }

    public static MemberFileArchived archived() {
        return new MemberFileArchived(MEMBERSHIP, MEMBER, GRASSROOTS, ARCHIVED, "12-LT", "Kho lưu trữ Đảng ủy phường");
    }

    public static PartyAgeBroken broken(LocalDate from, LocalDate until, boolean counted, PartyAgeGap gap) {
        return new PartyAgeBroken(
                MEMBERSHIP, MEMBER, GRASSROOTS, from, until, counted, gap, said("Mất liên lạc với tổ chức"), EVIDENCE);
    }

    public static PartyAgeCertified certified(LocalDate from) {
        return new PartyAgeCertified(
                MEMBERSHIP, MEMBER, GRASSROOTS, from, CLOSED, "07-GXN/ĐU", 17, said("Theo hồ sơ gốc"), EVIDENCE);
    }

    public static List<MembershipEvent> files() {
        return List.of(
                lost(),
                closed(LostFileOutcome.LOST),
                rebuilt("1-HSĐV"),
                rebuilt("2-HSĐV"),
                restored(),
                broken(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 4), false, new PartyAgeGap(0, 2, 3)),
                certified(LocalDate.of(2024, 8, 26)),
                archived());
    }
}
