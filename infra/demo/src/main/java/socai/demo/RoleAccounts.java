package socai.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.demo.desk.Actor;
import socai.demo.desk.Desk;
import socai.demo.life.FileCase;
import socai.demo.people.Chance;
import socai.demo.town.Cell;
import socai.demo.town.Commune;
import socai.demo.town.Member;
import socai.demo.town.Province;
import socai.organisation.write.appointment.ProposeAppointment;
import socai.organisation.write.office.AppointToOffice;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Text;

/** One account for each kind of person who uses the system, around the cell in which most is going on. */
final class RoleAccounts {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int PASSWORD_LENGTH = 12;

    private final DemoAccounts accounts;
    private final Province province;
    private final Desk desk;
    private final Chance chance;
    private final List<DemoAccount> made = new ArrayList<>();

    RoleAccounts(DemoAccounts accounts, Province province, Desk desk, long seed) {
        this.accounts = accounts;
        this.province = province;
        this.desk = desk;
        this.chance = Chance.of(seed, "passwords");
    }

    List<DemoAccount> create(List<FileCase> files) {
        FileCase nominee = files.stream()
                .filter(file -> file.nominated() && !file.over())
                .reduce((first, second) -> second)
                .or(() -> files.stream().filter(FileCase::nominated).findFirst())
                .orElseThrow(() -> new DemoStopped("nobody was nominated"));
        Cell cell = nominee.cell();
        Commune commune = cell.commune();
        office("bi-thu", OfficeKind.SECRETARY, cell.id(), new Text("Bí thư chi bộ", "Secretary of a cell"));
        office(
                "pho-bi-thu",
                OfficeKind.DEPUTY_SECRETARY,
                cell.id(),
                new Text("Phó bí thư chi bộ", "Deputy secretary of a cell"));
        office("thu-ky", OfficeKind.MINUTE_TAKER, cell.id(), new Text("Thư ký chi bộ", "Minute taker of a cell"));
        office(
                "can-bo-to-chuc",
                OfficeKind.ORGANISATION_BOARD,
                commune.id(),
                new Text("Cán bộ tổ chức xã, phường", "Organisation board of a commune"));
        office(
                "lanh-dao",
                OfficeKind.SECRETARY,
                province.id(),
                new Text("Bí thư Tỉnh ủy", "Secretary of the province"));
        office(
                "kiem-tra",
                OfficeKind.INSPECTION_COMMISSION,
                province.id(),
                new Text("Ủy ban Kiểm tra Tỉnh ủy", "Inspection commission of the province"));
        office("quan-tri", OfficeKind.ADMINISTRATOR, province.id(), new Text("Quản trị hệ thống", "Administrator"));
        Member member = cell.members().stream()
                .filter(somebody -> somebody.active() && !province.offices().any(somebody.id()))
                .filter(somebody -> cell.roll().settled(somebody.id()))
                .findFirst()
                .orElseThrow(() -> new DemoStopped("everybody in the cell holds an office"));
        account(
                "dang-vien",
                member.id(),
                member.identity().name(),
                OfficeKind.MEMBER,
                cell.id(),
                new Text("Đảng viên", "Member"));
        appointed(nominee);
        account(
                "quan-chung",
                nominee.person(),
                nominee.identity().name(),
                OfficeKind.NOMINEE,
                cell.id(),
                new Text("Quần chúng ưu tú", "Nominee"));
        secondAdministrator();
        return List.copyOf(made);
    }

    /** Offices and passwords take two; one proposal waits for the second of them. */
    private void secondAdministrator() {
        OrganisationId here = province.id();
        Actor first = province.offices().in(here, OfficeKind.ADMINISTRATOR);
        List<Member> free = province.cells().stream()
                .flatMap(cell ->
                        cell.members().stream().filter(listed -> cell.roll().settled(listed.id())))
                .filter(somebody -> somebody.active() && !province.offices().any(somebody.id()))
                .filter(somebody -> made.stream()
                        .noneMatch(account ->
                                account.name().equals(somebody.identity().name())))
                .limit(2)
                .toList();
        if (free.size() < 2) {
            throw new DemoStopped("everybody in the province holds an office");
        }
        Member second = free.getFirst();
        desk.appointed(
                first,
                province.offices().in(here, OfficeKind.ORGANISATION_BOARD),
                proposal(OfficeKind.ADMINISTRATOR, second));
        desk.proposed(first, proposal(OfficeKind.MINUTE_TAKER, free.getLast()));
        account(
                "quan-tri-2",
                second.id(),
                second.identity().name(),
                OfficeKind.ADMINISTRATOR,
                here,
                new Text("Quản trị hệ thống thứ hai", "Second administrator"));
    }

    private ProposeAppointment proposal(OfficeKind office, Member member) {
        return new ProposeAppointment(
                province.id(), office, member.id(), desk.today(), Optional.empty(), Optional.empty());
    }

    /** The nominee sees the own file only while holding that place in the cell. */
    private void appointed(FileCase nominee) {
        OrganisationId cell = nominee.cell().id();
        desk.accepted(
                province.offices().secretary(cell),
                new AppointToOffice(
                        cell, OfficeKind.NOMINEE, nominee.person(), desk.today(), Optional.empty(), Optional.empty()));
    }

    private void office(String login, OfficeKind kind, OrganisationId organisation, Text title) {
        PersonId person = province.offices().in(organisation, kind).person().orElseThrow();
        account(login, person, province.name(person), kind, organisation, title);
    }

    private void account(
            String login, PersonId person, String name, OfficeKind kind, OrganisationId organisation, Text title) {
        String id = Actor.account(person);
        String password = password();
        accounts.create(new DemoAccounts.NewAccount(id, login, password, person, "vi"));
        made.add(new DemoAccount(
                login,
                password,
                accounts.issueKey(id),
                name,
                new OfficeRef(kind, organisation),
                title,
                province.name(organisation)));
    }

    private String password() {
        StringBuilder password = new StringBuilder();
        for (int at = 0; at < PASSWORD_LENGTH; at++) {
            password.append(SIGNS.charAt(chance.between(0, SIGNS.length() - 1)));
        }
        return password.toString();
    }
}
