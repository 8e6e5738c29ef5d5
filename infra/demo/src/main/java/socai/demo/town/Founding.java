package socai.demo.town;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.demo.desk.Actor;
import socai.demo.desk.Desk;
import socai.demo.people.Chance;
import socai.organisation.events.RollKind;
import socai.organisation.write.appointment.ProposeAppointment;
import socai.organisation.write.committee.SeatCommitteeMembers;
import socai.organisation.write.office.AppointToOffice;
import socai.policy.events.DecidingOrgan;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import socai.spine.PersonId;

/**
 * Fills the committees and offices: the installation those of the province, the province those of the communes, their
 * boards those of the cells. What people give takes two of them: the board proposes, the secretary confirms.
 */
public final class Founding {

    private static final int COMMUNE_COMMITTEE = 15;
    private static final int PROVINCE_COMMITTEE = 39;
    private static final int STANDING_SHARE = 3;
    private static final int OLDEST = 60;
    private static final int YOUNGEST = 30;
    private static final int SMALL_PROVINCE = 1_000;

    private static final List<OfficeKind> OF_PROVINCE = List.of(
            OfficeKind.SECRETARY,
            OfficeKind.DEPUTY_SECRETARY,
            OfficeKind.ORGANISATION_BOARD,
            OfficeKind.INSPECTION_COMMISSION,
            OfficeKind.REGISTRY_CLERK,
            OfficeKind.ADMINISTRATOR);
    private static final List<OfficeKind> OF_COMMUNE = List.of(
            OfficeKind.SECRETARY,
            OfficeKind.DEPUTY_SECRETARY,
            OfficeKind.MINUTE_TAKER,
            OfficeKind.ORGANISATION_BOARD,
            OfficeKind.INSPECTION_COMMISSION);
    private static final List<OfficeKind> OF_CELL =
            List.of(OfficeKind.SECRETARY, OfficeKind.DEPUTY_SECRETARY, OfficeKind.MINUTE_TAKER);

    private final Province province;
    private final Desk desk;
    private final Chance chance;

    public Founding(Province province, Desk desk, Chance chance) {
        this.province = province;
        this.desk = desk;
        this.chance = chance;
    }

    public void fill() {
        List<Member> everybody = province.cells().stream()
                .flatMap(cell -> cell.members().stream())
                .toList();
        int committee = everybody.size() < SMALL_PROVINCE ? COMMUNE_COMMITTEE : PROVINCE_COMMITTEE;
        Actor installation = Actor.installation(province.id());
        fill(installation, installation, province.id(), committee, OF_PROVINCE, able(everybody));
        Actor board = province.offices().in(province.id(), OfficeKind.ORGANISATION_BOARD);
        for (Commune commune : province.communes()) {
            Actor secretary = province.offices().secretary(province.id());
            fill(board, secretary, commune.id(), COMMUNE_COMMITTEE, OF_COMMUNE, able(commune.members()));
            Actor local = province.offices().in(commune.id(), OfficeKind.ORGANISATION_BOARD);
            for (Cell cell : commune.cells()) {
                appoint(local, province.offices().secretary(commune.id()), cell.id(), OF_CELL, able(cell.members()));
            }
        }
    }

    private void fill(
            Actor by,
            Actor confirmer,
            OrganisationId organisation,
            int size,
            List<OfficeKind> offices,
            List<PersonId> able) {
        List<PersonId> committee = chance.some(size, able);
        seat(by, organisation, RollKind.COMMITTEE, committee);
        province.seated(organisation, DecidingOrgan.COMMITTEE, committee.size());
        List<PersonId> standing = committee.subList(0, committee.size() / STANDING_SHARE);
        seat(by, organisation, RollKind.STANDING_COMMITTEE, standing);
        province.seated(organisation, DecidingOrgan.STANDING_COMMITTEE, standing.size());
        appoint(by, confirmer, organisation, offices, committee);
    }

    private void seat(Actor by, OrganisationId organisation, RollKind kind, List<PersonId> persons) {
        desk.accepted(by, new SeatCommitteeMembers(organisation, kind, persons, desk.today(), Optional.empty()));
        province.sitting(persons);
    }

    private void appoint(
            Actor by, Actor confirmer, OrganisationId organisation, List<OfficeKind> offices, List<PersonId> able) {
        LocalDate from = desk.today();
        List<PersonId> free = new ArrayList<>(
                able.stream().filter(person -> !province.offices().any(person)).toList());
        for (OfficeKind office : offices) {
            PersonId person = free.isEmpty() ? able.getFirst() : free.removeFirst();
            if (by.person().isEmpty()) {
                desk.accepted(
                        by,
                        new AppointToOffice(organisation, office, person, from, Optional.empty(), Optional.empty()));
            } else {
                desk.appointed(
                        by,
                        confirmer,
                        new ProposeAppointment(organisation, office, person, from, Optional.empty(), Optional.empty()));
            }
            province.offices().assumed(organisation, office, person);
        }
    }

    /** Official members who take part and are of an age for it. */
    private List<PersonId> able(List<Member> members) {
        return members.stream()
                .filter(Member::active)
                .filter(member -> {
                    long age = ChronoUnit.YEARS.between(member.identity().birthDate(), desk.today());
                    return age >= YOUNGEST && age <= OLDEST;
                })
                .map(Member::id)
                .toList();
    }
}
