package socai.app.kill;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import socai.app.Installation;
import socai.app.SocaiApplication;
import socai.app.replaying.EveryStoreReplays;
import socai.membership.write.registerperson.RegisterPerson;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.establish.EstablishOrganisation;
import socai.organisation.write.office.AppointToOffice;
import socai.security.accounts.Accounts;
import socai.spine.Answer;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.write.Clocks;
import socai.spine.write.CommandDoor;
import socai.spine.write.Submission;

/** A store with one cell, its secretary and the secretary's API key. */
public record Cell(Path data, OrganisationId organisation, String key) {

    static ConfigurableApplicationContext open(Path data) {
        return new SpringApplicationBuilder(SocaiApplication.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run("--socai.data=" + data);
    }

    /** What a test does with the store while no program runs on it. */
    public static <T> T inside(Path data, Function<ConfigurableApplicationContext, T> work) {
        try (ConfigurableApplicationContext context = open(data)) {
            return work.apply(context);
        }
    }

    /** No test of the running program may leave a decision that cannot be retaken; call it once the program is gone. */
    public static void everyJournalEntryReplays(Path data) {
        inside(data, context -> {
            everyJournalEntryReplays(context);
            return null;
        });
    }

    /** The same of a store that is open. */
    public static void everyJournalEntryReplays(ConfigurableApplicationContext context) {
        EveryStoreReplays.replayed(context);
    }

    public static Cell found(Path data) {
        return inside(data, context -> {
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
            CommandId registering = CommandId.of(UUID.randomUUID());
            PersonId secretary = PersonId.of(registering.derive(PersonId.PREFIX, 0));
            submit(context, registering, person(secretary, "Trần Văn Thuận", cell));
            submit(
                    context,
                    CommandId.of(UUID.randomUUID()),
                    new AppointToOffice(
                            cell,
                            OfficeKind.SECRETARY,
                            secretary,
                            context.getBean(Clocks.class).today(),
                            Optional.empty(),
                            Optional.empty()));
            Accounts accounts = context.getBean(Accounts.class);
            String key = accounts.issueKey(
                    accounts.create("bi-thu", "mat-khau-rat-dai-2026", Optional.of(secretary), "vi"), "test");
            return new Cell(data, cell, key);
        });
    }

    private static OrganisationId organisation(
            ConfigurableApplicationContext context,
            String name,
            Optional<OrganisationId> parent,
            String type,
            OrganisationRank rank,
            OrganisationForm form) {
        CommandId id = CommandId.of(UUID.randomUUID());
        submit(
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
                        context.getBean(Clocks.class).today(),
                        Optional.empty()));
        return OrganisationId.of(id.derive(OrganisationId.PREFIX, 0));
    }

    private static RegisterPerson person(PersonId person, String name, OrganisationId organisation) {
        return new RegisterPerson(
                Personal.of(person, name),
                Personal.of(person, java.time.LocalDate.of(1980, 5, 19)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                organisation);
    }

    public static Answer submit(ConfigurableApplicationContext context, CommandId id, Command command) {
        Answer answer = context.getBean(CommandDoor.class)
                .submit(Submission.of(command, Installation.act(id, context.getBean(Clocks.class))));
        if (!answer.accepted()) {
            throw new IllegalStateException(answer.violations().stream()
                    .map(violation -> violation.sentence("en", ""))
                    .toList()
                    .toString());
        }
        return answer;
    }

    /** The body of a request that registers a person. */
    public String registering(CommandId id, int number) {
        return """
                {"commandId":"%s","office":{"kind":"SECRETARY","organisation":"%s"},
                 "command":{"name":"Nguyễn Thị %s","birthDate":"1990-01-01","citizenId":null,"gender":null,
                 "homeTown":null,"phone":null,"organisation":"%s"}}""".formatted(
                id.raw(),
                organisation.raw(),
                List.of("An", "Bình", "Cúc", "Dung", "Hạnh", "Lan", "Mai").get(number % 7),
                organisation.raw());
    }
}
