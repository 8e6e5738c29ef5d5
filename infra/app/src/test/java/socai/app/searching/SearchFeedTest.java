package socai.app.searching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import socai.app.Installation;
import socai.app.ReadSide;
import socai.app.SocaiApplication;
import socai.membership.events.ErasureBasis;
import socai.membership.events.Nominator;
import socai.membership.read.search.PeopleSearch;
import socai.membership.read.search.PeopleSearch.Facet;
import socai.membership.read.search.PeopleSearch.Found;
import socai.membership.read.search.Remit;
import socai.membership.read.search.Urgency;
import socai.membership.read.search.Wanted;
import socai.membership.write.admission.nominate.NominateEliteMass;
import socai.membership.write.correctperson.CorrectPersonDetails;
import socai.membership.write.eraseperson.ErasePerson;
import socai.membership.write.registerperson.RegisterPerson;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.establish.EstablishOrganisation;
import socai.organisation.write.rename.RenameOrganisation;
import socai.spine.Answer;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.OrganisationId;
import socai.spine.Paper;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.write.Clocks;
import socai.spine.write.CommandDoor;
import socai.spine.write.Submission;

/** From an act to the index, in the whole program: what was decided is found as it is now, also after a restart. */
class SearchFeedTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final String HASH = "ab".repeat(32);

    private final Path data =
            Path.of("target", "search-feed", UUID.randomUUID().toString()).toAbsolutePath();

    @Test
    void whatIsFoundFollowsEachActAndNeitherARestartNorALostFolderChangesIt() throws IOException {
        OrganisationId commune;
        OrganisationId cell;
        PersonId person;
        try (Running program = new Running(data)) {
            OrganisationId province = program.established("Tỉnh ủy Kiểm Tìm", null, OrganisationRank.PROVINCIAL);
            commune = program.established("Đảng ủy xã Kiểm Tìm", province, OrganisationRank.GRASSROOTS);
            cell = program.established("Chi bộ thôn Ngoài", commune, OrganisationRank.CELL);
            person = program.registered("Ngô Thị Kiếm", commune);
            assertThat(program.found("kiem", commune).people()).containsExactly(person.raw());

            program.does(renamed(person, "Ngô Thị Hỏi"));
            assertThat(program.found("kiem", commune).people()).isEmpty();
            assertThat(program.found("ngo thi hoi", commune).people()).containsExactly(person.raw());

            program.does(new NominateEliteMass(person, cell, Nominator.OFFICIAL_MEMBER, "1-GT"));
            assertThat(program.found("hoi", commune).people()).isEmpty();
            Found nominated = program.found("hoi", cell);
            assertThat(nominated.people()).containsExactly(person.raw());
            assertThat(nominated.facets().get(Facet.STAGE)).isEqualTo(Map.of("ADMISSION.NOMINATED", 1L));

            program.does(new RenameOrganisation(cell, "Chi bộ thôn Trong", program.today(), Optional.empty()));
            assertThat(program.organisations("thon trong")).containsExactly(cell.raw());
            assertThat(program.organisations("thon ngoai")).isEmpty();
        }
        try (Running again = new Running(data)) {
            assertThat(again.found("hoi", cell).people()).containsExactly(person.raw());
            again.does(renamed(person, "Ngô Thị Đáp"));
            assertThat(again.found("dap", cell).people()).containsExactly(person.raw());
        }
        lose(data.resolve("search"));
        try (Running anew = new Running(data)) {
            Found all = anew.found("", cell);
            assertThat(all.complete()).isTrue();
            assertThat(all.people()).containsExactly(person.raw());
            assertThat(anew.found("dap", cell).people()).containsExactly(person.raw());
            assertThat(anew.organisations("thon trong")).containsExactly(cell.raw());
            anew.does(new ErasePerson(person, ErasureBasis.RECORDED_WITHOUT_GROUND, "7-CV/TU"));
            assertThat(anew.found("", cell).people()).isEmpty();
        }
    }

    private static CorrectPersonDetails renamed(PersonId person, String name) {
        return new CorrectPersonDetails(
                person,
                Optional.of(Personal.of(person, name)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Personal.of(person, "Ghi sai"),
                LONG_AGO,
                new Paper("2-GT", LONG_AGO, HASH));
    }

    private static void lose(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The program without its pages. */
    private static final class Running implements AutoCloseable {

        private final ConfigurableApplicationContext context;

        Running(Path data) {
            this.context = new SpringApplicationBuilder(SocaiApplication.class)
                    .web(WebApplicationType.NONE)
                    .logStartupInfo(false)
                    .run("--socai.data=" + data);
        }

        LocalDate today() {
            return context.getBean(Clocks.class).today();
        }

        CommandId does(Command command) {
            return does(CommandId.of(UUID.randomUUID()), command);
        }

        private CommandId does(CommandId id, Command command) {
            Answer answer = context.getBean(CommandDoor.class)
                    .submit(Submission.of(command, Installation.act(id, context.getBean(Clocks.class))));
            assertThat(answer.accepted()).as(answer.violations().toString()).isTrue();
            return id;
        }

        OrganisationId established(String name, OrganisationId parent, OrganisationRank rank) {
            CommandId id = does(new EstablishOrganisation(
                    name,
                    Optional.ofNullable(parent),
                    switch (rank) {
                        case CELL -> "chi-bo";
                        case GRASSROOTS -> "dang-bo-xa";
                        default -> "dang-bo-tinh";
                    },
                    rank,
                    rank == OrganisationRank.CELL ? OrganisationForm.CHI_BO : OrganisationForm.DANG_BO,
                    Optional.empty(),
                    false,
                    false,
                    today(),
                    Optional.empty()));
            return OrganisationId.of(id.derive(OrganisationId.PREFIX, 0));
        }

        PersonId registered(String name, OrganisationId organisation) {
            CommandId id = CommandId.of(UUID.randomUUID());
            PersonId person = PersonId.of(id.derive(PersonId.PREFIX, 0));
            does(
                    id,
                    new RegisterPerson(
                            Personal.of(person, name),
                            Personal.of(person, LocalDate.of(1995, 5, 5)),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            organisation));
            return person;
        }

        /** In that organisation alone, as soon as the index shows everything that was decided. */
        Found found(String text, OrganisationId organisation) {
            context.getBean(ReadSide.class).awaitHead(Duration.ofMinutes(1));
            return context.getBean(PeopleSearch.class)
                    .find(new Wanted(
                            text,
                            new Remit(Map.of(organisation.raw(), organisation.raw())),
                            Map.of(),
                            today(),
                            limit -> Urgency.RUNNING,
                            0,
                            20));
        }

        List<String> organisations(String text) {
            context.getBean(ReadSide.class).awaitHead(Duration.ofMinutes(1));
            return context.getBean(PeopleSearch.class).organisations(text, 5);
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
