package socai.app.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import socai.app.Installation;
import socai.membership.events.Activity;
import socai.membership.write.importmembers.ImportMembers;
import socai.membership.write.importmembers.ImportRow;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.events.RollKind;
import socai.organisation.write.committee.SeatCommitteeMembers;
import socai.organisation.write.establish.EstablishOrganisation;
import socai.organisation.write.office.AppointToOffice;
import socai.spine.Act;
import socai.spine.CommandId;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.Origin;
import socai.spine.Paper;
import socai.spine.PersonId;
import socai.spine.Personal;

/**
 * A commune whose committee may decide admissions, and a cell of twenty official members and one on probation.
 *
 * @param officials of the cell, in the order of the list
 * @param newcomer  the member on probation
 */
record Town(
        OrganisationId commune,
        OrganisationId cell,
        OrganisationId otherCell,
        List<PersonId> officials,
        PersonId newcomer,
        Served.Caller cellSecretary,
        Served.Caller communeSecretary,
        Served.Caller stranger) {

    static final int OFFICIALS = 20;
    static final int COMMITTEE = 9;
    static final int STANDING = 3;

    private static final String HASH = "ab".repeat(32);

    static Town founded(Served served, LocalDate newcomersCeremony) {
        OrganisationId province = organisation(
                served,
                "Tỉnh ủy Kịch Bản",
                Optional.empty(),
                "dang-bo-tinh",
                OrganisationRank.PROVINCIAL,
                OrganisationForm.DANG_BO);
        OrganisationId commune = organisation(
                served,
                "Đảng ủy xã Kịch Bản",
                Optional.of(province),
                "dang-bo-xa",
                OrganisationRank.GRASSROOTS,
                OrganisationForm.DANG_BO);
        OrganisationId cell = cell(served, commune, "Chi bộ thôn Thượng");
        OrganisationId other = cell(served, commune, "Chi bộ thôn Hạ");
        List<PersonId> people = members(served, commune, cell, newcomersCeremony);
        List<PersonId> officials = people.subList(0, OFFICIALS);
        seat(served, commune, RollKind.COMMITTEE, officials.subList(0, COMMITTEE));
        seat(served, commune, RollKind.STANDING_COMMITTEE, officials.subList(0, STANDING));
        return new Town(
                commune,
                cell,
                other,
                officials,
                people.getLast(),
                secretary(served, "bi-thu-chi-bo", officials.get(10), cell),
                secretary(served, "bi-thu-xa", officials.get(0), commune),
                secretary(served, "bi-thu-noi-khac", officials.get(11), other));
    }

    private static Served.Caller secretary(Served served, String login, PersonId person, OrganisationId where) {
        served.founded(
                fresh(),
                new AppointToOffice(
                        where, OfficeKind.SECRETARY, person, served.today(), Optional.empty(), Optional.empty()));
        return served.caller(login, person, OfficeKind.SECRETARY, where);
    }

    private static CommandId fresh() {
        return CommandId.of(UUID.randomUUID());
    }

    private static OrganisationId cell(Served served, OrganisationId commune, String name) {
        return organisation(
                served, name, Optional.of(commune), "chi-bo", OrganisationRank.CELL, OrganisationForm.CHI_BO);
    }

    private static OrganisationId organisation(
            Served served,
            String name,
            Optional<OrganisationId> parent,
            String type,
            OrganisationRank rank,
            OrganisationForm form) {
        CommandId id = fresh();
        served.founded(
                id,
                new EstablishOrganisation(
                        name,
                        parent,
                        type,
                        rank,
                        form,
                        Optional.empty(),
                        false,
                        rank == OrganisationRank.GRASSROOTS,
                        served.today(),
                        Optional.empty()));
        return OrganisationId.of(id.derive(OrganisationId.PREFIX, 0));
    }

    private static void seat(Served served, OrganisationId commune, RollKind kind, List<PersonId> persons) {
        served.founded(fresh(), new SeatCommitteeMembers(commune, kind, persons, served.today(), Optional.empty()));
    }

    private static List<PersonId> members(
            Served served, OrganisationId commune, OrganisationId cell, LocalDate newcomersCeremony) {
        Act act = new Act(
                fresh(),
                Installation.ACCOUNT,
                Optional.empty(),
                new OfficeRef(OfficeKind.SYSTEM, Installation.ORGANISATION),
                served.today(),
                served.today(),
                Origin.IMPORT,
                Optional.of(new Paper("F-01", served.today(), HASH)),
                Optional.empty());
        List<ImportRow> rows = new ArrayList<>();
        for (int number = 1; number <= OFFICIALS + 1; number++) {
            boolean official = number <= OFFICIALS;
            rows.add(row(
                    act,
                    number,
                    cell,
                    official ? LocalDate.of(2010, 3, 1) : newcomersCeremony,
                    official ? Optional.of(LocalDate.of(2011, 3, 1)) : Optional.empty()));
        }
        served.founded(new ImportMembers(HASH, HASH, commune, 1, rows), act);
        return rows.stream()
                .map(row -> ImportMembers.person(act, row.rowNumber()))
                .toList();
    }

    private static ImportRow row(
            Act act, int number, OrganisationId cell, LocalDate admission, Optional<LocalDate> official) {
        PersonId person = ImportMembers.person(act, number);
        return new ImportRow(
                number,
                Optional.of(cell),
                Personal.of(person, "Trần Văn Mười"),
                Optional.of(Personal.of(person, LocalDate.of(1980, 1, number))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(admission),
                official,
                Optional.empty(),
                Optional.empty(),
                Activity.ACTIVE,
                List.of());
    }
}
