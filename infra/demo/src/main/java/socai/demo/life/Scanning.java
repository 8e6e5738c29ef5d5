package socai.demo.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import socai.demo.desk.Actor;
import socai.demo.people.Chance;
import socai.demo.people.Identity;
import socai.demo.people.People;
import socai.demo.town.Cell;
import socai.demo.town.Member;
import socai.demo.town.Province.Twins;
import socai.membership.events.JoinCodeId;
import socai.membership.events.JoiningId;
import socai.membership.events.JoiningRefusal;
import socai.membership.write.joining.answer.ApproveJoining;
import socai.membership.write.joining.answer.DeclineJoining;
import socai.membership.write.joining.code.ShareJoinCode;
import socai.membership.write.joining.propose.ProposeJoining;
import socai.spine.CommandId;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;

/**
 * A cell shares its code in its last days: some of its members scan it, and somebody whom it does not know. One is
 * approved and the stranger declined; the others still wait.
 */
record Scanning(Scene scene, Chance chance, People people, Cell cell) {

    /** Who keeps the packaged policies: whoever scans has no account, so the installation writes it down. */
    private static final OrganisationId INSTALLATION = OrganisationId.of("org-installation");

    private static final int DAYS_BEFORE = 5;
    private static final int MEMBERS = 4;

    void plan(LocalDate today) {
        Identity stranger = people.ofAge(chance.between(24, 50), today, 50, chance);
        scene.on(today.minusDays(DAYS_BEFORE), chance, () -> scan(stranger));
    }

    private void scan(Identity stranger) {
        scene.desk().accepted(scene.secretary(cell), new ShareJoinCode(cell.id()));
        List<Member> members = members();
        List<JoiningId> asked =
                members.stream().map(member -> propose(member.identity())).toList();
        if (!asked.isEmpty()) {
            scene.desk()
                    .accepted(
                            scene.secretary(cell),
                            new ApproveJoining(
                                    asked.getFirst(), members.getFirst().id()));
        }
        scene.desk().accepted(scene.secretary(cell), new DeclineJoining(propose(stranger), JoiningRefusal.UNKNOWN));
    }

    /** From the end of the list; not who serves the cell, nor who gets the account of a member. */
    private List<Member> members() {
        List<PersonId> others = Stream.concat(scene.province().twins().stream().map(Twins::kept), account())
                .toList();
        return cell.members().reversed().stream()
                .filter(member -> member.active() && !others.contains(member.id()))
                .filter(member ->
                        cell.roll().settled(member.id()) && cell.roll().votes(member.id(), scene.today()))
                .filter(member -> !scene.offices().serves(member.id(), cell.id()))
                .limit(MEMBERS)
                .toList();
    }

    private Stream<PersonId> account() {
        return cell.members().stream()
                .filter(member -> member.active() && !scene.offices().any(member.id()))
                .filter(member -> cell.roll().settled(member.id()))
                .map(Member::id)
                .limit(1);
    }

    private JoiningId propose(Identity identity) {
        CommandId id = scene.desk().next();
        PersonId applicant = PersonId.of(id.derive(PersonId.PREFIX, 0));
        scene.desk()
                .accepted(
                        id,
                        Actor.installation(INSTALLATION),
                        new ProposeJoining(
                                JoinCodeId.of(cell.id()),
                                1,
                                Personal.of(applicant, identity.name()),
                                Personal.of(applicant, identity.birthDate()),
                                Optional.empty(),
                                Optional.empty()));
        return JoiningId.of(id.derive(JoiningId.PREFIX, 0));
    }
}
