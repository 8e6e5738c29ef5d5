package socai.app.pages;

import java.time.LocalDate;
import java.util.ArrayList;
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
import socai.organisation.events.RollKind;
import socai.organisation.write.committee.SeatCommitteeMembers;
import socai.organisation.write.establish.EstablishOrganisation;
import socai.organisation.write.office.AppointToOffice;
import socai.security.accounts.Accounts;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.Command;
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

/** What was there before a walk begins, recorded by the installation through the real commands. */
record Founding(ConfigurableApplicationContext context) {

    static final String PASSWORD = "mat-khau-rat-dai-2026";

    private static final int CHUNK = 500;

    /** Somebody of the list of members, official one year after the admission. */
    record Listed(String name, LocalDate admitted) {

        static Listed of(String name) {
            return new Listed(name, LocalDate.of(2010, 3, 1));
        }
    }

    OrganisationId province(String name) {
        return organisation(
                name, Optional.empty(), "dang-bo-tinh", OrganisationRank.PROVINCIAL, OrganisationForm.DANG_BO);
    }

    OrganisationId commune(String name, OrganisationId province) {
        return organisation(
                name, Optional.of(province), "dang-bo-xa", OrganisationRank.GRASSROOTS, OrganisationForm.DANG_BO);
    }

    OrganisationId cell(String name, OrganisationId commune) {
        return organisation(name, Optional.of(commune), "chi-bo", OrganisationRank.CELL, OrganisationForm.CHI_BO);
    }

    private OrganisationId organisation(
            String name, Optional<OrganisationId> parent, String type, OrganisationRank rank, OrganisationForm form) {
        CommandId id = fresh();
        submit(
                new EstablishOrganisation(
                        name,
                        parent,
                        type,
                        rank,
                        form,
                        Optional.empty(),
                        false,
                        rank == OrganisationRank.GRASSROOTS,
                        today(),
                        Optional.empty()),
                Installation.act(id, clocks()));
        return OrganisationId.of(id.derive(OrganisationId.PREFIX, 0));
    }

    List<PersonId> members(OrganisationId commune, OrganisationId cell, List<Listed> people) {
        // Each list is a file of its own: the same one is taken over once.
        String hash = (cell.raw().replaceAll("[^0-9a-f]", "") + "0".repeat(64)).substring(0, 64);
        List<PersonId> members = new ArrayList<>();
        for (int from = 0; from < people.size(); from += CHUNK) {
            members.addAll(
                    chunk(commune, cell, hash, from + 1, people.subList(from, Math.min(people.size(), from + CHUNK))));
        }
        return members;
    }

    private List<PersonId> chunk(
            OrganisationId commune, OrganisationId cell, String hash, int first, List<Listed> people) {
        Act act = new Act(
                fresh(),
                Installation.ACCOUNT,
                Optional.empty(),
                new OfficeRef(OfficeKind.SYSTEM, Installation.ORGANISATION),
                today(),
                today(),
                Origin.IMPORT,
                Optional.of(new Paper("F-01", today(), hash)),
                Optional.empty());
        List<ImportRow> rows = new ArrayList<>();
        for (int number = first; number < first + people.size(); number++) {
            PersonId person = ImportMembers.person(act, number);
            Listed listed = people.get(number - first);
            rows.add(new ImportRow(
                    number,
                    Optional.of(cell),
                    Personal.of(person, listed.name()),
                    Optional.of(
                            Personal.of(person, listed.admitted().minusYears(25).plusDays(number))),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(listed.admitted()),
                    Optional.of(listed.admitted().plusYears(1)),
                    Optional.empty(),
                    Optional.empty(),
                    Activity.ACTIVE,
                    List.of()));
        }
        submit(new ImportMembers(hash, hash, commune, first, rows), act);
        return IntStream.range(first, first + people.size())
                .mapToObj(number -> ImportMembers.person(act, number))
                .toList();
    }

    /** All of them on the committee, the first three on its standing committee. */
    void committee(OrganisationId organisation, List<PersonId> people) {
        for (RollKind kind : List.of(RollKind.COMMITTEE, RollKind.STANDING_COMMITTEE)) {
            submit(
                    new SeatCommitteeMembers(
                            organisation,
                            kind,
                            kind == RollKind.COMMITTEE ? people : people.subList(0, 3),
                            today(),
                            Optional.empty()),
                    Installation.act(fresh(), clocks()));
        }
    }

    void account(String login, OfficeKind office, OrganisationId where, PersonId person) {
        submit(
                new AppointToOffice(where, office, person, today(), Optional.empty(), Optional.empty()),
                Installation.act(fresh(), clocks()));
        context.getBean(Accounts.class).create(login, PASSWORD, Optional.of(person), "vi");
    }

    void submit(Command command) {
        submit(command, Installation.act(fresh(), clocks()));
    }

    private void submit(Command command, Act act) {
        Answer answer = context.getBean(CommandDoor.class).submit(Submission.of(command, act));
        if (!answer.accepted()) {
            throw new IllegalStateException(answer.violations().toString());
        }
    }

    private Clocks clocks() {
        return context.getBean(Clocks.class);
    }

    LocalDate today() {
        return clocks().today();
    }

    private static CommandId fresh() {
        return CommandId.of(UUID.randomUUID());
    }
}
