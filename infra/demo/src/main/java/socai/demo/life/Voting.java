package socai.demo.life;

import java.time.LocalDate;
import socai.demo.desk.Actor;
import socai.demo.town.Cell;
import socai.membership.events.ClosingReason;
import socai.membership.events.VoteForm;
import socai.membership.write.admission.FormCodes;
import socai.membership.write.admission.vote.VoteOnAdmission;
import socai.membership.write.voting.Tally;

/** The cell votes on proposing the admission. */
final class Voting {

    private static final int SECRET_PERCENT = 65;
    private static final int FULL_AGE_YEARS = 18;
    private static final int TWENTY = 20;

    private final Scene scene;
    private final FileCase file;

    Voting(Scene scene, FileCase file) {
        this.scene = scene;
        this.file = file;
    }

    /** Today's meeting, with whatever goes wrong in it. */
    void vote() {
        Cell cell = file.cell();
        switch (file.twist()) {
            case PAPER_MISSING -> paperMissing();
            case CERTIFICATE_RUN_OUT -> {
                if (file.once(Twist.CERTIFICATE_RUN_OUT)) {
                    refused("membership.certificate-valid");
                    scene.later(file.chance().between(30, 60), file.chance(), this::newCertificate);
                } else {
                    proposed(clear());
                }
            }
            case PAST_SIXTY -> {
                refused("membership.applicant-max-age");
                scene.later(
                        file.chance().between(10, 30),
                        file.chance(),
                        () -> new Filing(scene, file).close(ClosingReason.WITHDRAWN));
            }
            case NOT_YET_EIGHTEEN -> notYetOfAge(cell);
            case SECRETARY_OF_ANOTHER_CELL -> {
                Cell other = file.chance()
                        .one(cell.commune().cells().stream()
                                .filter(c -> c != cell)
                                .toList());
                refused(scene.secretary(other), clear(), "spine.office-may-do-this");
                proposed(clear());
            }
            case VOTES_DO_NOT_ADD_UP -> {
                int base = Meeting.today(scene, cell, file.chance()).base();
                refused(scene.secretary(cell), new Tally(base - 2, base - 1, 1, 0), "membership.vote-counted");
                proposed(clear());
            }
            case THIRTEEN_OF_TWENTY -> thirteenOfTwenty(cell);
            case VOTE_FAILED -> {
                boolean failsNow = file.once(Twist.VOTE_FAILED);
                if (failsNow) {
                    report(divided());
                    again(cell);
                } else {
                    proposed(clear());
                }
            }
            case PROBLEM_FOUND -> {
                refused("membership.check-clear");
                scene.later(file.chance().between(10, 30), file.chance(), new Checking(scene, file)::clearUp);
            }
            default -> proposed(clear());
        }
    }

    /** The vote that an open question had held up. */
    void voteAfterAll() {
        proposed(clear());
    }

    /** The CV was forgotten; it is added, and the vote is reported once more. */
    private void paperMissing() {
        refused("membership.papers-complete");
        scene.later(1, file.chance(), () -> {
            // The date that was declared when the file was opened stands on the paper.
            new Filing(scene, file).attach(FormCodes.CV, file.cvDate());
            scene.meeting(file.cell(), scene.today().plusDays(1), file.chance(), () -> proposed(clear()));
        });
    }

    private void newCertificate() {
        new Preparing(scene, file).record(scene.today().minusDays(3));
        scene.meeting(file.cell(), scene.today().plusDays(1), file.chance(), this::vote);
    }

    private void notYetOfAge(Cell cell) {
        LocalDate birthday = file.identity().birthDate().plusYears(FULL_AGE_YEARS);
        if (scene.today().isBefore(birthday)) {
            refused("membership.applicant-min-age");
            scene.meeting(cell, birthday, file.chance(), this::vote);
        } else {
            proposed(clear());
        }
    }

    /** Three are absent; thirteen agree. A month later it is one more. */
    private void thirteenOfTwenty(Cell cell) {
        boolean first = file.once(Twist.THIRTEEN_OF_TWENTY);
        if (first) {
            report(new Tally(TWENTY - 3, 13, 4, 0));
            again(cell);
        } else {
            proposed(new Tally(TWENTY - 3, 14, 3, 0));
        }
    }

    private void again(Cell cell) {
        scene.meeting(cell, scene.today().plusDays(25), file.chance(), this::vote);
    }

    private Tally clear() {
        return Tallying.clear(file.cell().roll().voters(scene.today()).size(), file.chance());
    }

    private Tally divided() {
        return Tallying.divided(file.cell().roll().voters(scene.today()).size(), file.chance());
    }

    /** Hands in a report that the rules refuse. */
    void refused(String rule) {
        refused(scene.secretary(file.cell()), clear(), rule);
    }

    private void refused(Actor by, Tally tally, String rule) {
        scene.desk().refused(by, command(tally, Meeting.today(scene, file.cell(), file.chance())), rule);
    }

    private void proposed(Tally tally) {
        report(tally);
        file.voted(scene.today());
        new Deciding(scene, file).plan();
    }

    private void report(Tally tally) {
        Meeting meeting = Meeting.today(scene, file.cell(), file.chance());
        scene.desk().accepted(scene.scribe(file.cell(), file.chance()), command(tally, meeting));
        file.cell().roll().voted(scene.today());
    }

    private VoteOnAdmission command(Tally tally, Meeting meeting) {
        // Exempted members who came count and agreed.
        int guests = meeting.exemptPresent().size();
        return new VoteOnAdmission(
                file.admission(),
                scene.today(),
                file.chance().percent(SECRET_PERCENT) ? VoteForm.SECRET_BALLOT : VoteForm.RAISED_CARD,
                tally.present() + guests,
                tally.ayes() + guests,
                tally.noes(),
                tally.others(),
                meeting.exemptPresent(),
                meeting.tellers(file.chance()),
                scene.numbers().next(file.cell().id(), "NQ/CB"));
    }
}
