package socai.app.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import socai.app.Installation;
import socai.app.ReadSide;
import socai.app.ReplayRun;
import socai.app.SocaiApplication;
import socai.app.demo.DemoRun;
import socai.demo.DemoSizes;
import socai.membership.events.ErasureBasis;
import socai.membership.events.JoiningId;
import socai.membership.events.JoiningRefusal;
import socai.membership.read.dossiers.GetDossier;
import socai.membership.read.people.GetPerson;
import socai.membership.write.eraseperson.ErasePerson;
import socai.membership.write.joining.answer.DeclineJoining;
import socai.spine.Answer;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.read.Asker;
import socai.spine.read.Query;
import socai.spine.read.QueryDoor;
import socai.spine.read.ReadStore;
import socai.spine.read.Within;
import socai.spine.read.replay.GetReplay;
import socai.spine.read.timeline.GetTimeline;
import socai.spine.write.Clocks;
import socai.spine.write.CommandDoor;
import socai.spine.write.Submission;

/**
 * Every person of a demonstration is erased: all pages, answers, timelines, replays and rebuilds work and tell nothing
 * that was personal. The rebuild of all read models goes on beside a writer, and its rows are the live ones.
 * A small one, or with {@code -Dsocai.erasure.full=true} the province of 6,000 members that people are shown.
 */
class ErasedProvinceTest {

    private static final DemoSizes SIZES =
            Boolean.getBoolean("socai.erasure.full") ? DemoSizes.FULL : DemoSizes.REDUCED;

    @Test
    void everythingStillWorksAndShowsNothingOfThem() throws IOException {
        Path data = Path.of("target", "erasure", UUID.randomUUID().toString()).toAbsolutePath();
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(SocaiApplication.class)
                .web(WebApplicationType.SERVLET)
                .logStartupInfo(false)
                .run("--socai.data=" + data, "--server.port=0")) {
            context.getBean(DemoRun.class)
                    .fill(7, SIZES, new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8));
            ReadStore store = context.getBean(ReadStore.class);
            List<Map<String, Object>> people =
                    store.ask("select person, name from {Member}.person where name is not null");
            assertThat(people).hasSizeGreaterThan(100);
            Map<String, String> personal = PersonalValues.of(context);
            assertThat(personal).hasSizeGreaterThan(500);
            Wanted wanted = new Wanted(personal.keySet());
            Asker inspector = inspector(context, store);
            assertThat(labels(wanted.in(everything(context, store, inspector)), personal))
                    .as("what is answered before")
                    .contains("person.name", "person.birth-date")
                    .hasSizeGreaterThan(3);

            List<Doorway> doorways = doorways(context, data, store);
            assertThat(labels(
                            shown(doorways.subList(0, 1), wanted).stream()
                                    .map(shown -> shown.substring(shown.lastIndexOf(": ") + 2))
                                    .collect(Collectors.toSet()),
                            personal))
                    .as("what pages show before")
                    .contains("person.name", "person.birth-date");

            people.forEach(row -> erase(context, PersonId.of(String.valueOf(row.get("person")))));
            declineWaiting(context, store);
            context.getBean(ReadSide.class).awaitHead(Duration.ofMinutes(5));

            assertThat(told(wanted.in(everything(context, store, inspector)), personal))
                    .as("what is still answered")
                    .isEmpty();
            assertThat(store.ask("select name from {Member}.person where name is not null"))
                    .isEmpty();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PrintStream told = new PrintStream(out, true, StandardCharsets.UTF_8);
            assertThat(context.getBean(ReplayRun.class).all(told))
                    .as(() -> out.toString(StandardCharsets.UTF_8))
                    .isTrue();
            try (Newcomers writer = Newcomers.into(inspector.office().organisation(), context)) {
                assertThat(context.getBean(ReadSide.class).rebuild(List.of(), true, told))
                        .as(() -> out.toString(StandardCharsets.UTF_8))
                        .isTrue();
                assertThat(writer.registered())
                        .as("people registered meanwhile")
                        .isPositive();
            }
            assertThat(context.getBean(ReadSide.class).awaitHead(Duration.ofMinutes(5)))
                    .isTrue();
            assertThat(told(wanted.in(everything(context, store, inspector)), personal))
                    .as("what is answered after the rebuild")
                    .isEmpty();
            assertThat(shown(doorways, wanted)).as("what pages show after").isEmpty();
        }
    }

    private static Set<String> labels(Set<String> values, Map<String, String> personal) {
        return values.stream()
                .map(personal::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** With its label, each of them. */
    private static List<String> told(Set<String> values, Map<String, String> personal) {
        return values.stream().map(value -> personal.get(value) + ": " + value).toList();
    }

    /** Someone who can sign in, and where the walk through the pages begins. */
    private record Doorway(String address, String login, String password, List<String> starts) {}

    private static List<Doorway> doorways(ConfigurableApplicationContext context, Path data, ReadStore store)
            throws IOException {
        String address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
        List<String> starts = new ArrayList<>(List.of("/"));
        store.ask("select person from {Member}.person").forEach(row -> starts.add("/dang-vien/" + row.get("person")));
        store.ask("select dossier from {Dossier}.dossier").forEach(row -> starts.add("/ho-so/" + row.get("dossier")));
        Set<String> logins = Set.of("bi-thu", "can-bo-to-chuc", "lanh-dao", "kiem-tra", "dang-vien");
        return Files.readAllLines(data.resolve("keys").resolve("demo-accounts.txt")).stream()
                .map(line -> line.split("\\s+"))
                .filter(words -> logins.contains(words[0]))
                .map(words ->
                        new Doorway(address, words[0], words[1], words[0].equals("kiem-tra") ? starts : List.of("/")))
                .toList();
    }

    /** "login: page: value" for each personal value that a page shows. */
    private static List<String> shown(List<Doorway> doorways, Wanted wanted) {
        List<String> shown = new ArrayList<>();
        for (Doorway doorway : doorways) {
            Map<String, String> pages =
                    Crawl.pages(doorway.address(), doorway.login(), doorway.password(), doorway.starts());
            assertThat(pages).as(doorway.login()).hasSizeGreaterThan(5);
            pages.forEach((path, text) ->
                    wanted.in(text).forEach(value -> shown.add(doorway.login() + ": " + path + ": " + value)));
        }
        return shown;
    }

    /** Who asked by a code is nobody on record yet: what they wrote is destroyed with the answer. */
    private static void declineWaiting(ConfigurableApplicationContext context, ReadStore store) {
        store.ask("select joining from {Joining}.joining where stage = 'PROPOSED'")
                .forEach(row -> give(
                        context,
                        new DeclineJoining(JoiningId.of(String.valueOf(row.get("joining"))), JoiningRefusal.UNKNOWN)));
    }

    private static void erase(ConfigurableApplicationContext context, PersonId person) {
        give(context, new ErasePerson(person, ErasureBasis.values()[0], "01-QĐ/XD"));
    }

    private static void give(ConfigurableApplicationContext context, Command command) {
        Answer answer = context.getBean(CommandDoor.class)
                .submit(Submission.of(
                        command, Installation.act(CommandId.of(UUID.randomUUID()), context.getBean(Clocks.class))));
        assertThat(answer.accepted()).as(() -> answer.violations().toString()).isTrue();
    }

    private static Asker inspector(ConfigurableApplicationContext context, ReadStore store) {
        Map<String, Object> account = JdbcClient.create(context.getBean(DataSource.class))
                .sql("select id, person from account where login = 'kiem-tra'")
                .query()
                .singleRow();
        String person = String.valueOf(account.get("person"));
        Map<String, Object> office = store.ask(
                        "select organisation from {Organisation}.office_held where person = ? and office = 'INSPECTION_COMMISSION'",
                        person)
                .getFirst();
        return new Asker(
                String.valueOf(account.get("id")),
                Optional.of(PersonId.of(person)),
                new OfficeRef(
                        OfficeKind.INSPECTION_COMMISSION,
                        OrganisationId.of(String.valueOf(office.get("organisation")))),
                "vi");
    }

    /** All answers about all people, files and decisions, as one text. */
    private static String everything(ConfigurableApplicationContext context, ReadStore store, Asker inspector) {
        List<Query<?>> questions = new ArrayList<>();
        for (Map<String, Object> row : store.ask("select person from {Member}.person")) {
            questions.add(new GetPerson(PersonId.of(String.valueOf(row.get("person")))));
        }
        for (Map<String, Object> row : store.ask("select dossier from {Dossier}.dossier")) {
            String stream = String.valueOf(row.get("dossier"));
            questions.add(new GetDossier(stream));
            questions.add(new GetTimeline(stream, Optional.empty(), Optional.empty()));
            for (Map<String, Object> decision :
                    store.ask("select command from {Decision}.decision where stream = ? limit 30", stream)) {
                CommandId command = CommandId.of(String.valueOf(decision.get("command")));
                questions.add(new GetReplay(command, Within.dossier(stream)));
            }
        }
        QueryDoor door = context.getBean(QueryDoor.class);
        return questions.parallelStream()
                .map(question -> String.valueOf(door.ask(question, inspector)))
                .collect(Collectors.joining("\n"));
    }
}
