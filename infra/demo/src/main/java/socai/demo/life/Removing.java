package socai.demo.life;

import java.util.Optional;
import socai.demo.life.Bodies.Body;
import socai.demo.life.Departing.Somebody;
import socai.demo.people.Chance;
import socai.demo.town.Cell;
import socai.membership.events.ComplaintOutcome;
import socai.membership.events.RemovalGround;
import socai.membership.events.RemovalId;
import socai.membership.events.RestorationGround;
import socai.membership.events.VoteForm;
import socai.membership.write.removal.complaint.DecideRemovalComplaint;
import socai.membership.write.removal.complaint.LodgeRemovalComplaint;
import socai.membership.write.removal.decide.DecideRemoval;
import socai.membership.write.removal.propose.ProposeRemoval;
import socai.membership.write.removal.receipt.RecordRemovalReceipt;
import socai.membership.write.removal.selfreview.CallForSelfReview;
import socai.membership.write.removal.selfreview.RecordSelfReview;
import socai.membership.write.removal.vote.VoteOnRemoval;
import socai.membership.write.restore.RestoreMembership;
import socai.membership.write.voting.Tally;
import socai.spine.OrganisationId;
import socai.spine.Personal;

/** Somebody gave the card back; the cell proposes the removal, and where the commune decided, the person complains. */
record Removing(Scene scene, Chance chance, Somebody one) {

    void propose() {
        scene.desk()
                .accepted(
                        scene.secretary(one.cell()),
                        new ProposeRemoval(
                                one.membership(),
                                RemovalGround.CARD_RETURNED,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                scene.numbers().next(one.cell().id(), "BC/CB"),
                                Optional.of(Personal.of(one.person(), "Gửi trả thẻ đảng viên, không nêu lý do."))));
        scene.later(7, chance, this::call);
    }

    private RemovalId removal() {
        return RemovalId.of(one.membership());
    }

    private void call() {
        scene.desk()
                .accepted(
                        scene.secretary(one.cell()),
                        new CallForSelfReview(
                                removal(), scene.numbers().next(one.cell().id(), "CV/CB")));
        scene.later(chance.between(5, 12), chance, this::review);
    }

    private void review() {
        scene.desk()
                .accepted(
                        scene.secretary(one.cell()),
                        new RecordSelfReview(
                                removal(),
                                Optional.of(
                                        Personal.of(one.person(), "Nhận thiếu sót, mong chi bộ thông cảm tuổi cao."))));
        scene.meeting(one.cell(), scene.today().plusDays(1), chance, this::vote);
    }

    private void vote() {
        Cell cell = one.cell();
        Meeting meeting = Meeting.today(scene, cell, chance);
        Tally tally = Tallying.clear(meeting.base(), chance);
        scene.desk()
                .accepted(
                        scene.scribe(cell, chance),
                        new VoteOnRemoval(
                                removal(),
                                VoteForm.SECRET_BALLOT,
                                scene.numbers().next(cell.id(), "NQ/CB"),
                                tally.present(),
                                tally.ayes(),
                                tally.noes(),
                                tally.others(),
                                meeting.exemptPresent(),
                                meeting.tellers(chance)));
        cell.roll().voted(scene.today());
        scene.later(chance.between(8, 20), chance, this::decide);
    }

    private void decide() {
        Bodies bodies = new Bodies(scene);
        Body body = bodies.admission(one.cell(), false);
        Tally tally = Tallying.clear(body.size(), chance);
        scene.desk()
                .accepted(
                        scene.offices().secretary(body.organisation()),
                        new DecideRemoval(
                                removal(),
                                body.organisation(),
                                body.organ(),
                                scene.numbers().next(body.organisation(), bodies.series(body)),
                                tally.present(),
                                tally.ayes(),
                                tally.noes(),
                                tally.others(),
                                Optional.empty()));
        one.cell().roll().left(one.person(), scene.today());
        boolean complains = body.organisation().equals(one.cell().commune().id());
        scene.later(4, chance, () -> receive(complains));
    }

    private void receive(boolean complains) {
        scene.desk().accepted(scene.secretary(one.cell()), new RecordRemovalReceipt(removal(), scene.today()));
        if (complains) {
            scene.later(chance.between(6, 20), chance, this::complain);
        }
    }

    private void complain() {
        OrganisationId province = scene.province().id();
        scene.desk()
                .accepted(
                        scene.offices().secretary(province),
                        new LodgeRemovalComplaint(
                                removal(),
                                province,
                                Optional.of(Personal.of(
                                        one.person(),
                                        "Gửi thẻ nhờ chi bộ giữ hộ khi đi chữa bệnh, không phải trả thẻ."))));
        scene.later(chance.between(20, 60), chance, this::answer);
    }

    private void answer() {
        OrganisationId province = scene.province().id();
        boolean right = chance.percent(50);
        scene.desk()
                .accepted(
                        scene.offices().secretary(province),
                        new DecideRemovalComplaint(
                                removal(),
                                province,
                                scene.numbers().next(province, "QĐ/TU"),
                                right ? ComplaintOutcome.DECISION_OVERTURNED : ComplaintOutcome.DECISION_UPHELD,
                                Optional.empty()));
        if (right) {
            scene.later(10, chance, this::restore);
        }
    }

    private void restore() {
        OrganisationId province = scene.province().id();
        scene.desk()
                .accepted(
                        scene.offices().secretary(province),
                        new RestoreMembership(
                                one.membership(),
                                province,
                                RestorationGround.COMPLAINT_UPHELD,
                                scene.numbers().next(province, "QĐ/TU"),
                                Optional.empty(),
                                Optional.empty()));
        one.cell().roll().back(one.person(), scene.today());
    }
}
