package socai.demo.life;

import java.util.List;
import java.util.Optional;
import socai.demo.desk.Actor;
import socai.demo.people.Chance;
import socai.demo.town.Cell;
import socai.membership.events.CheckResult;
import socai.membership.events.CheckSubject;
import socai.membership.events.Opinion;
import socai.membership.events.RelativeCheck;
import socai.membership.write.admission.FormCodes;
import socai.membership.write.admission.background.CertifyBackgroundCheck;
import socai.membership.write.admission.background.CompleteBackgroundCheck;
import socai.membership.write.admission.background.RequestBackgroundCheck;
import socai.membership.write.admission.opinions.RecordOpinions;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import socai.spine.Personal;

/** The background check and the opinions of those who know the applicant. */
final class Checking {

    private static final List<CheckSubject> MARRIED = List.of(
            CheckSubject.PERSON, CheckSubject.PARENTS, CheckSubject.PARENTS_IN_LAW_OR_CARER, CheckSubject.SPOUSE);
    private static final List<CheckSubject> SINGLE = List.of(CheckSubject.PERSON, CheckSubject.PARENTS);
    private static final int MARRIED_PERCENT = 60;
    private static final int MEMBER_PERCENT = 20;

    private final Scene scene;
    private final FileCase file;

    Checking(Scene scene, FileCase file) {
        this.scene = scene;
        this.file = file;
    }

    void request() {
        Cell cell = file.cell();
        file.married(file.chance().percent(MARRIED_PERCENT));
        RequestBackgroundCheck request = new RequestBackgroundCheck(
                file.admission(),
                subjects(),
                scene.numbers().next(cell.commune().id(), "CV/ĐU"));
        if (file.once(Twist.OFFICE_WITHOUT_RIGHT)) {
            scene.desk()
                    .refused(
                            scene.offices().in(cell.id(), OfficeKind.MINUTE_TAKER),
                            request,
                            "spine.office-may-do-this");
        }
        Actor asking = file.chance().percent(50) ? scene.board(cell) : scene.secretary(cell);
        scene.desk().accepted(asking, request);
        if (file.is(Twist.CHECK_NOT_FINISHED)) {
            opinions();
            scene.meeting(cell, scene.today().plusDays(1), file.chance(), this::voteTooEarly);
        } else {
            scene.later(file.chance().between(12, 40), file.chance(), this::complete);
        }
    }

    /** The cell wants to vote before the answers are in. */
    private void voteTooEarly() {
        new Voting(scene, file).refused("membership.check-complete");
        scene.later(file.chance().between(5, 20), file.chance(), this::complete);
    }

    private void complete() {
        CheckResult result = file.is(Twist.PROBLEM_FOUND) ? CheckResult.PROBLEM : CheckResult.CLEAR;
        scene.desk().accepted(scene.board(file.cell()), result(result));
        certify();
        scene.later(file.chance().between(2, 7), file.chance(), this::heard);
    }

    private static String remark(CheckResult result) {
        return result == CheckResult.CLEAR
                ? "Lý lịch rõ ràng, gia đình chấp hành tốt chủ trương của Đảng, pháp luật của Nhà nước."
                : "Còn nội dung về thời gian công tác chưa khớp, đề nghị chi bộ xem xét.";
    }

    private void heard() {
        if (!file.is(Twist.CHECK_NOT_FINISHED)) {
            opinions();
        }
        scene.meeting(file.cell(), scene.today().plusDays(1), file.chance(), new Voting(scene, file)::vote);
    }

    /** What was not clear is asked again, and this time it is. */
    void clearUp() {
        Cell cell = file.cell();
        // A letter of the cell's own: numbers of the commune begin anew with a term, and under that of the first letter
        // this would pass for the same request.
        scene.desk()
                .accepted(
                        scene.secretary(cell),
                        new RequestBackgroundCheck(
                                file.admission(), subjects(), scene.numbers().next(cell.id(), "CV/CB")));
        scene.later(file.chance().between(10, 25), file.chance(), () -> {
            scene.desk().accepted(scene.board(cell), result(CheckResult.CLEAR));
            certify();
            scene.meeting(cell, scene.today().plusDays(1), file.chance(), new Voting(scene, file)::voteAfterAll);
        });
    }

    private List<CheckSubject> subjects() {
        return file.married() ? MARRIED : SINGLE;
    }

    /** The chance of the family is its own one, so that the rest of the life comes out as it would without it. */
    private CompleteBackgroundCheck result(CheckResult result) {
        Chance family = Chance.of(0, "relatives", file.admission().raw());
        Optional<RelativeCheck> parents = Optional.of(relative(family));
        Optional<RelativeCheck> none = Optional.of(RelativeCheck.NONE_LIVING_OR_EXISTING);
        return new CompleteBackgroundCheck(
                file.admission(),
                result,
                scene.numbers().next(file.cell().commune().id(), "CV/ĐU"),
                Optional.of(Personal.of(file.person(), remark(result))),
                parents,
                file.married() ? Optional.of(relative(family)) : none,
                file.married() ? Optional.of(relative(family)) : none,
                none);
    }

    private static RelativeCheck relative(Chance family) {
        return family.percent(MEMBER_PERCENT) ? RelativeCheck.ALREADY_A_MEMBER_DECLARED_FULLY : RelativeCheck.ANSWERED;
    }

    /** The committee of the commune certifies what the answers confirm. */
    private void certify() {
        OrganisationId commune = file.cell().commune().id();
        scene.desk()
                .accepted(
                        scene.offices().secretary(commune),
                        new CertifyBackgroundCheck(
                                file.admission(), commune, scene.numbers().next(commune, "CN/ĐU")));
    }

    private void opinions() {
        Cell cell = file.cell();
        boolean doubts = file.is(Twist.VOTE_FAILED) || file.is(Twist.PROBLEM_FOUND);
        scene.desk()
                .accepted(
                        scene.secretary(cell),
                        new RecordOpinions(
                                file.admission(),
                                Opinion.FAVOURABLE,
                                doubts ? Opinion.NOT_FAVOURABLE : Opinion.FAVOURABLE,
                                scene.numbers().next(cell.id(), "TH/CB")));
        new Filing(scene, file).attach(FormCodes.OPINIONS, scene.today());
    }
}
