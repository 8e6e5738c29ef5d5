package socai.demo.life;

import java.util.Optional;
import socai.demo.life.Bodies.Body;
import socai.demo.life.Departing.Somebody;
import socai.demo.people.Chance;
import socai.demo.town.Cell;
import socai.membership.events.LeavingId;
import socai.membership.events.VoteForm;
import socai.membership.write.leaving.decide.DecideLeave;
import socai.membership.write.leaving.request.RequestLeave;
import socai.membership.write.leaving.vote.VoteOnLeave;
import socai.membership.write.voting.Tally;
import socai.spine.Personal;

/** Somebody asks to leave, and is let go. */
record LettingGo(Scene scene, Chance chance, Somebody one) {

    void ask() {
        scene.desk()
                .accepted(
                        scene.secretary(one.cell()),
                        new RequestLeave(
                                one.membership(),
                                scene.today().minusDays(3),
                                Optional.of(Personal.of(
                                        one.person(),
                                        "Tuổi cao, ở cùng con cháu nơi xa, không còn điều kiện tham gia."))));
        scene.meeting(one.cell(), scene.today().plusDays(1), chance, this::vote);
    }

    private LeavingId leaving() {
        return LeavingId.of(one.membership());
    }

    private void vote() {
        Cell cell = one.cell();
        Meeting meeting = Meeting.today(scene, cell, chance);
        Tally tally = Tallying.clear(meeting.base(), chance);
        scene.desk()
                .accepted(
                        scene.scribe(cell, chance),
                        new VoteOnLeave(
                                leaving(),
                                true,
                                VoteForm.SECRET_BALLOT,
                                scene.numbers().next(cell.id(), "NQ/CB"),
                                tally.present(),
                                tally.ayes(),
                                tally.noes(),
                                tally.others(),
                                meeting.exemptPresent(),
                                meeting.tellers(chance)));
        cell.roll().voted(scene.today());
        scene.later(chance.between(8, 26), chance, this::decide);
    }

    private void decide() {
        Bodies bodies = new Bodies(scene);
        Body body = bodies.admission(one.cell(), false);
        Tally tally = Tallying.clear(body.size(), chance);
        scene.desk()
                .accepted(
                        scene.offices().secretary(body.organisation()),
                        new DecideLeave(
                                leaving(),
                                body.organisation(),
                                body.organ(),
                                scene.numbers().next(body.organisation(), bodies.series(body)),
                                tally.present(),
                                tally.ayes(),
                                tally.noes(),
                                tally.others(),
                                true,
                                true,
                                Optional.empty()));
        one.cell().roll().left(one.person(), scene.today());
    }
}
