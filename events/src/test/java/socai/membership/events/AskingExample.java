package socai.membership.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.CorrectionEvent.CorrectionAccepted;
import socai.membership.events.CorrectionEvent.CorrectionDeclined;
import socai.membership.events.CorrectionEvent.CorrectionRequested;
import socai.membership.events.CorrectionEvent.CorrectionWithdrawn;
import socai.membership.events.JoinCodeEvent.JoinCodeEnded;
import socai.membership.events.JoinCodeEvent.JoinCodeShared;
import socai.membership.events.JoinCodeEvent.JoinCodeUsed;
import socai.membership.events.JoiningEvent.JoiningApproved;
import socai.membership.events.JoiningEvent.JoiningDeclined;
import socai.membership.events.JoiningEvent.JoiningLapsed;
import socai.membership.events.JoiningEvent.JoiningProposed;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.time.Deadline;

/** One event of each kind with which somebody asks by a code, or for a correction. */
public final class AskingExample {

    public static final JoinCodeId CODE = JoinCodeId.of(LifeExample.CELL);
    public static final JoiningId JOINING = JoiningId.of("joi-0198c0de-0000-7000-8000-000000000021");
    public static final PersonId APPLICANT = PersonId.of("per-0198c0de-0000-7000-8000-000000000021");
    public static final CorrectionId CORRECTION = CorrectionId.of("cor-0198c0de-0000-7000-8000-000000000022");
    public static final LocalDate DAY = LocalDate.of(2026, 8, 3);
    public static final LocalDate BORN = LocalDate.of(1990, 5, 19);

    private AskingExample() {}

    public static List<JoinCodeEvent> codes() {
        return List.of(
                new JoinCodeShared(CODE, DAY, LifeExample.CELL, 1, 30, 100),
                new JoinCodeUsed(CODE, DAY, LifeExample.CELL, 1, JOINING),
                new JoinCodeEnded(CODE, DAY, LifeExample.CELL, 1));
    }

    public static JoiningProposed joiningProposed(String name, LocalDate born, Optional<String> card) {
        return new JoiningProposed(
                JOINING,
                DAY,
                APPLICANT,
                LifeExample.CELL,
                1,
                new Deadline(DAY, 15, "days"),
                Personal.of(APPLICANT, name),
                Personal.of(APPLICANT, born),
                card.map(number -> Personal.of(APPLICANT, number)),
                Optional.of(Personal.of(APPLICANT, "0900000001")));
    }

    public static List<JoiningEvent> joinings() {
        return List.of(
                joiningProposed("Trần Thị Bình", BORN, Optional.of("38.016842")),
                new JoiningApproved(JOINING, DAY, APPLICANT, LifeExample.CELL, LifeExample.MEMBER),
                new JoiningDeclined(JOINING, DAY, APPLICANT, LifeExample.CELL, JoiningRefusal.DETAILS_DIFFER),
                new JoiningLapsed(JOINING, DAY.plusDays(16), APPLICANT, LifeExample.CELL));
    }

    public static CorrectionRequested correctionRequested(
            RequestedField field,
            Optional<LocalDate> oldDate,
            Optional<LocalDate> newDate,
            Optional<String> oldText,
            Optional<String> newText) {
        return new CorrectionRequested(
                CORRECTION,
                DAY,
                LifeExample.MEMBER,
                LifeExample.MEMBERSHIP,
                LifeExample.CELL,
                LifeExample.GRASSROOTS,
                field,
                oldDate.map(day -> Personal.of(LifeExample.MEMBER, day)),
                newDate.map(day -> Personal.of(LifeExample.MEMBER, day)),
                oldText.map(LifeExample::said),
                newText.map(LifeExample::said),
                LifeExample.said("Giấy khai sinh ghi khác"),
                DAY.minusDays(10),
                LifeExample.EVIDENCE,
                new Deadline(DAY, 30, "days"));
    }

    public static List<CorrectionEvent> corrections() {
        return List.of(
                correctionRequested(
                        RequestedField.BIRTH_DATE,
                        Optional.of(BORN),
                        Optional.of(BORN.plusDays(1)),
                        Optional.empty(),
                        Optional.empty()),
                new CorrectionAccepted(
                        CORRECTION,
                        DAY,
                        LifeExample.MEMBER,
                        LifeExample.CELL,
                        LifeExample.GRASSROOTS,
                        RequestedField.BIRTH_DATE),
                new CorrectionDeclined(
                        CORRECTION,
                        DAY,
                        LifeExample.MEMBER,
                        LifeExample.CELL,
                        LifeExample.GRASSROOTS,
                        RequestedField.BIRTH_DATE,
                        LifeExample.said("Giấy tờ chưa rõ")),
                new CorrectionWithdrawn(
                        CORRECTION, DAY, LifeExample.MEMBER, LifeExample.CELL, RequestedField.BIRTH_DATE));
    }
}
