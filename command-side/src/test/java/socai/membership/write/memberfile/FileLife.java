package socai.membership.write.memberfile;

import static socai.membership.events.FileExample.CLOSED;
import static socai.membership.events.FileExample.NOTICED;
import static socai.membership.events.LifeExample.EVIDENCE;
import static socai.membership.events.LifeExample.GRASSROOTS;
import static socai.membership.events.LifeExample.MEMBERSHIP;
import static socai.membership.events.LifeExample.said;

import java.time.LocalDate;
import java.util.List;
import socai.membership.events.LifeExample;
import socai.membership.events.LostFileOutcome;
import socai.membership.events.MembershipEnd;
import socai.membership.events.MembershipEvent;
import socai.membership.events.MembershipEvent.MembershipEnded;
import socai.membership.events.RebuiltFrom;
import socai.membership.events.Standing;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.membership.write.memberfile.archive.ArchiveMemberFile;
import socai.membership.write.memberfile.archive.ArchiveMemberFileDecider;
import socai.membership.write.memberfile.inquiry.CloseLostFileInquiry;
import socai.membership.write.memberfile.inquiry.CloseLostFileInquiryDecider;
import socai.membership.write.memberfile.lost.ReportLostMemberFile;
import socai.membership.write.memberfile.lost.ReportLostMemberFileDecider;
import socai.membership.write.memberfile.rebuild.RebuildFilePaper;
import socai.membership.write.memberfile.rebuild.RebuildFilePaperDecider;
import socai.membership.write.memberfile.restore.RestoreMemberFile;
import socai.membership.write.memberfile.restore.RestoreMemberFileDecider;
import socai.spine.OrganisationId;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

/** The file of the member of the example, kept by the grassroots committee. */
public final class FileLife {

    public static final LocalDate DAY = CLOSED.plusDays(7);

    public final Life life;

    private FileLife(Life life) {
        this.life = life;
    }

    public static FileLife nobody() {
        return new FileLife(Life.empty());
    }

    public static FileLife of(MembershipEvent... more) {
        return new FileLife(Life.empty()
                .given(Membership.TYPE, MEMBERSHIP.raw(), LifeExample.admitted())
                .given(Membership.TYPE, MEMBERSHIP.raw(), more));
    }

    public FileLife ended(MembershipEnd how, LocalDate on) {
        life.given(
                Membership.TYPE,
                MEMBERSHIP.raw(),
                new MembershipEnded(
                        MEMBERSHIP,
                        LifeExample.MEMBER,
                        Life.CELL,
                        Standing.PROBATIONARY,
                        how,
                        on,
                        on.plusDays(1),
                        List.of()));
        return this;
    }

    public Outcome report(LocalDate noticed, LocalDate day) {
        return report(GRASSROOTS, noticed, day);
    }

    public Outcome report(OrganisationId keeper, LocalDate noticed, LocalDate day) {
        return life.when(
                new ReportLostMemberFileDecider(),
                new ReportLostMemberFile(MEMBERSHIP, keeper, noticed, said("Kho bị ngập sau bão")),
                Acts.on(day, keeper));
    }

    public Outcome close(LostFileOutcome conclusion, LocalDate on, LocalDate day) {
        return life.when(
                new CloseLostFileInquiryDecider(),
                new CloseLostFileInquiry(MEMBERSHIP, GRASSROOTS, conclusion, on, said("Hồ sơ hỏng hết"), EVIDENCE),
                Acts.on(day, GRASSROOTS));
    }

    public Outcome rebuild(String form, LocalDate on, LocalDate day) {
        return life.when(
                new RebuildFilePaperDecider(),
                new RebuildFilePaper(MEMBERSHIP, GRASSROOTS, form, RebuiltFrom.MEMBER_STATEMENT, on, EVIDENCE),
                Acts.on(day, GRASSROOTS));
    }

    public Outcome restore(String number) {
        return life.when(
                new RestoreMemberFileDecider(),
                new RestoreMemberFile(MEMBERSHIP, GRASSROOTS, number, said("Hồ sơ mất do bão")),
                Acts.on(DAY, GRASSROOTS));
    }

    public Outcome archive(String number, LocalDate on, LocalDate day) {
        return life.when(
                new ArchiveMemberFileDecider(),
                new ArchiveMemberFile(MEMBERSHIP, GRASSROOTS, on, number, "Kho lưu trữ Đảng ủy phường"),
                Acts.on(day, GRASSROOTS));
    }

    public FileCustody custody() {
        return life.state(Membership.TYPE, MEMBERSHIP.raw()).papers().record().custody();
    }

    /** Reported lost on the day on which it was noticed. */
    public static FileLife lost() {
        FileLife life = of();
        life.report(NOTICED, NOTICED).isAccepted();
        return life;
    }

    /** And the inquiry found it gone. */
    public static FileLife gone() {
        FileLife life = lost();
        life.close(LostFileOutcome.LOST, CLOSED, CLOSED).isAccepted();
        return life;
    }
}
