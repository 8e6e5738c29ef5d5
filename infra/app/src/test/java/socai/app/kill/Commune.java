package socai.app.kill;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ConfigurableApplicationContext;
import socai.app.Installation;
import socai.membership.events.Activity;
import socai.membership.write.importmembers.ImportMembers;
import socai.membership.write.importmembers.ImportRow;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.establish.EstablishOrganisation;
import socai.organisation.write.office.AppointToOffice;
import socai.security.accounts.Accounts;
import socai.spine.Act;
import socai.spine.CommandId;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.Origin;
import socai.spine.Paper;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.write.Clocks;
import socai.spine.write.CommandDoor;
import socai.spine.write.Submission;

/**
 * A commune with a cell of official members, and three people who work at once.
 *
 * @param members of the cell, official since 2011; the first three sit at the desks
 */
record Commune(
        Path data,
        OrganisationId commune,
        OrganisationId cell,
        List<PersonId> members,
        Desk cellSecretary,
        Desk communeSecretary,
        Desk communeDeputy) {

    static final int MEMBERS = 30;
    private static final String HASH = "ab".repeat(32);

    static Commune found(Path data) {
        return Cell.inside(data, context -> found(context, data));
    }

    private static Commune found(ConfigurableApplicationContext context, Path data) {
        OrganisationId province = organisation(
                context,
                "Tỉnh ủy Thử Nghiệm",
                Optional.empty(),
                "dang-bo-tinh",
                OrganisationRank.PROVINCIAL,
                OrganisationForm.DANG_BO);
        OrganisationId commune = organisation(
                context,
                "Đảng ủy xã Thử Nghiệm",
                Optional.of(province),
                "dang-bo-xa",
                OrganisationRank.GRASSROOTS,
                OrganisationForm.DANG_BO);
        OrganisationId cell = organisation(
                context,
                "Chi bộ Thử Nghiệm",
                Optional.of(commune),
                "chi-bo",
                OrganisationRank.CELL,
                OrganisationForm.CHI_BO);
        List<PersonId> members = members(context, commune, cell);
        return new Commune(
                data,
                commune,
                cell,
                members,
                desk(context, "bi-thu", members.get(0), OfficeKind.SECRETARY, cell),
                desk(context, "bi-thu-xa", members.get(1), OfficeKind.SECRETARY, commune),
                desk(context, "pho-bi-thu-xa", members.get(2), OfficeKind.DEPUTY_SECRETARY, commune));
    }

    private static OrganisationId organisation(
            ConfigurableApplicationContext context,
            String name,
            Optional<OrganisationId> parent,
            String type,
            OrganisationRank rank,
            OrganisationForm form) {
        CommandId id = CommandId.of(UUID.randomUUID());
        Cell.submit(
                context,
                id,
                new EstablishOrganisation(
                        name,
                        parent,
                        type,
                        rank,
                        form,
                        Optional.empty(),
                        false,
                        false,
                        LocalDate.of(2025, 7, 1),
                        Optional.empty()));
        return OrganisationId.of(id.derive(OrganisationId.PREFIX, 0));
    }

    private static Desk desk(
            ConfigurableApplicationContext context,
            String login,
            PersonId person,
            OfficeKind kind,
            OrganisationId organisation) {
        Cell.submit(
                context,
                CommandId.of(UUID.randomUUID()),
                new AppointToOffice(
                        organisation,
                        kind,
                        person,
                        context.getBean(Clocks.class).today(),
                        Optional.empty(),
                        Optional.empty()));
        Accounts accounts = context.getBean(Accounts.class);
        String key = accounts.issueKey(
                accounts.create(login, "mat-khau-rat-dai-" + login, Optional.of(person), "vi"), "kill");
        return new Desk(key, kind, organisation);
    }

    private static List<PersonId> members(
            ConfigurableApplicationContext context, OrganisationId commune, OrganisationId cell) {
        LocalDate today = context.getBean(Clocks.class).today();
        Act act = new Act(
                CommandId.of(UUID.randomUUID()),
                Installation.ACCOUNT,
                Optional.empty(),
                new OfficeRef(OfficeKind.SYSTEM, Installation.ORGANISATION),
                today,
                today,
                Origin.IMPORT,
                Optional.of(new Paper("F-01", today, HASH)),
                Optional.empty());
        List<ImportRow> rows = IntStream.rangeClosed(1, MEMBERS)
                .mapToObj(number -> row(act, number, cell))
                .toList();
        if (!context.getBean(CommandDoor.class)
                .submit(Submission.of(new ImportMembers(HASH, HASH, commune, 1, rows), act))
                .accepted()) {
            throw new IllegalStateException("the members of the cell were not taken over");
        }
        return rows.stream()
                .map(row -> ImportMembers.person(act, row.rowNumber()))
                .toList();
    }

    private static ImportRow row(Act act, int number, OrganisationId cell) {
        PersonId person = ImportMembers.person(act, number);
        return new ImportRow(
                number,
                Optional.of(cell),
                Personal.of(person, "Trần Văn Mười"),
                Optional.of(Personal.of(person, LocalDate.of(1980, 1, 1).plusDays(number))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2010, 3, 1)),
                Optional.of(LocalDate.of(2011, 3, 1)),
                Optional.empty(),
                Optional.empty(),
                Activity.ACTIVE,
                List.of());
    }
}
