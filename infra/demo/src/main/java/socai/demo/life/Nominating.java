package socai.demo.life;

import java.util.List;
import java.util.Optional;
import socai.demo.desk.Actor;
import socai.demo.desk.Scans;
import socai.demo.town.Cell;
import socai.membership.events.AdmissionId;
import socai.membership.events.Nominator;
import socai.membership.write.admission.nominate.NominateEliteMass;
import socai.membership.write.correctperson.CorrectPersonDetails;
import socai.membership.write.registerperson.RegisterPerson;
import socai.spine.CommandId;
import socai.spine.PersonId;
import socai.spine.Personal;

/** A person is put on record and put forward. */
final class Nominating {

    private static final List<Nominator> NOMINATORS = List.of(
            Nominator.YOUTH_UNION,
            Nominator.YOUTH_UNION,
            Nominator.TRADE_UNION,
            Nominator.OTHER_MASS_ORGANISATION,
            Nominator.OFFICIAL_MEMBER);

    private final Scene scene;
    private final FileCase file;

    Nominating(Scene scene, FileCase file) {
        this.scene = scene;
        this.file = file;
    }

    void begin() {
        Cell cell = file.cell();
        Actor secretary = scene.secretary(cell);
        CommandId id = scene.desk().next();
        PersonId person = PersonId.of(id.derive(PersonId.PREFIX, 0));
        scene.desk().accepted(id, secretary, registering(person, cell));
        CommandId nomination = scene.desk().next();
        scene.desk()
                .accepted(
                        nomination,
                        secretary,
                        new NominateEliteMass(
                                person,
                                cell.id(),
                                file.chance().one(NOMINATORS),
                                scene.numbers().next(cell.id(), "GT")));
        file.nominated(person, AdmissionId.of(nomination.derive(AdmissionId.PREFIX, 0)));
        if (file.once(Twist.NOMINATED_TWICE)) {
            nominatedElsewhere(person);
        }
        if (file.is(Twist.PERSON_CORRECTED)) {
            scene.later(file.chance().between(10, 60), file.chance(), this::correctHomeTown);
        }
        scene.meeting(cell, scene.today().plusDays(4), file.chance(), new Preparing(scene, file)::list);
    }

    private RegisterPerson registering(PersonId person, Cell cell) {
        return new RegisterPerson(
                Personal.of(person, file.identity().name()),
                Personal.of(person, file.identity().birthDate()),
                Optional.of(Personal.of(person, file.identity().citizenId())),
                Optional.of(Personal.of(person, file.identity().gender().name())),
                Optional.of(Personal.of(person, homeTown(cell))),
                Optional.empty(),
                cell.id());
    }

    private String homeTown(Cell cell) {
        return cell.commune().name().replaceFirst("Đảng ủy ", "") + ", "
                + scene.province().name().replaceFirst("Tỉnh ủy ", "tỉnh ");
    }

    /** Another cell did not know that the person's file is open. */
    private void nominatedElsewhere(PersonId person) {
        Cell other = file.chance()
                .one(scene.province().cells().stream()
                        .filter(cell -> cell != file.cell())
                        .toList());
        scene.desk()
                .refused(
                        scene.secretary(other),
                        new NominateEliteMass(
                                person,
                                other.id(),
                                Nominator.YOUTH_UNION,
                                scene.numbers().next(other.id(), "GT")),
                        "membership.one-open-file");
    }

    private void correctHomeTown() {
        Cell there = file.chance()
                .one(scene.province().cells().stream()
                        .filter(cell -> cell.commune() != file.cell().commune())
                        .toList());
        PersonId person = file.person();
        scene.desk()
                .accepted(
                        scene.secretary(file.cell()),
                        new CorrectPersonDetails(
                                person,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(Personal.of(person, homeTown(there))),
                                Optional.empty(),
                                Personal.of(person, "Ghi nhầm quê quán khi đăng ký; sửa theo giấy khai sinh."),
                                scene.today(),
                                Scans.proof("01-GKS", file.identity().birthDate())));
    }
}
