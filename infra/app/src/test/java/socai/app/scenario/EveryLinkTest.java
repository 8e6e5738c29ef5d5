package socai.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import socai.app.ReadSide;
import socai.membership.events.MembershipId;
import socai.membership.events.Nominator;
import socai.membership.write.admission.nominate.NominateEliteMass;
import socai.membership.write.registerperson.RegisterPerson;
import socai.organisation.write.office.AppointToOffice;
import socai.security.accounts.Accounts;
import socai.spine.CommandId;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;

/** Every office at every height of the tree opens every page that its frame, its rail and its first page name. */
class EveryLinkTest {

    private static final String PASSWORD = "một cánh đồng lúa xanh";
    private static final Pattern LINK = Pattern.compile("<a [^>]*?href=\"(/[^\"]*)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private static Served served;
    private static Town town;
    private static OrganisationId province;

    @BeforeAll
    static void serve() {
        served = Served.from(LocalDate.of(2025, 8, 4));
        town = Town.founded(served, LocalDate.of(2025, 4, 15));
        served.bean(ReadSide.class).awaitHead(Duration.ofMinutes(1));
        province = OrganisationId.of(Row.of(served.bean(ReadStore.class)
                        .ask("select id from {Organisation}.organisation where parent is null"))
                .getFirst()
                .text("id"));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    static Stream<Arguments> offices() {
        return Stream.of(OfficeKind.values())
                .filter(kind -> kind != OfficeKind.SYSTEM && kind != OfficeKind.UNNAMED)
                .filter(kind ->
                        kind != OfficeKind.MEMBER && kind != OfficeKind.NOMINEE && kind != OfficeKind.FORMER_MEMBER)
                .flatMap(kind -> Stream.of("province", "commune", "cell")
                        .filter(place -> kind != OfficeKind.INSPECTION_COMMISSION || !place.equals("cell"))
                        .map(place -> Arguments.of(kind, place)));
    }

    @ParameterizedTest(name = "{0} of a {1}")
    @MethodSource("offices")
    void whatAnOfficeIsShownItMayOpen(OfficeKind kind, String place) throws Exception {
        OrganisationId where = switch (place) {
            case "province" -> province;
            case "commune" -> town.commune();
            default -> town.cell();
        };
        assertThat(closed(inOffice(kind, where))).isEmpty();
    }

    /** An organisation has one secretary: where the town has one already it is that one. */
    private static PersonId inOffice(OfficeKind kind, OrganisationId where) {
        if (kind == OfficeKind.SECRETARY && !where.equals(province)) {
            return town.officials().get(where.equals(town.commune()) ? 0 : 10);
        }
        PersonId person = registered(where);
        served.founded(
                fresh(), new AppointToOffice(where, kind, person, served.today(), Optional.empty(), Optional.empty()));
        return person;
    }

    @Test
    void aMemberAndANomineeOpenWhatTheyAreShown() throws Exception {
        PersonId nominee = inOffice(OfficeKind.NOMINEE, town.cell());
        served.founded(fresh(), new NominateEliteMass(nominee, town.cell(), Nominator.OFFICIAL_MEMBER, "1-GT"));
        assertThat(closed(nominee)).isEmpty();
        assertThat(closed(town.newcomer())).isEmpty();
    }

    /** Nobody types the id of the body that decides: the office acted in is in it. */
    @Test
    void theCommitteeFindsItsActsOnARecognitionAndTheirFormsKnowWhoDecides() throws Exception {
        String file = Recognition.voted(served, town, LocalDate.of(2026, 4, 20));
        Visitor visitor = visitor(inOffice(OfficeKind.DEPUTY_SECRETARY, town.commune()));
        assertThat(linksOf(visitor.get("/viec?ho-so=" + file).body()))
                .contains(
                        "/viec/membership/DecideRecognition?recognition=" + file,
                        "/viec/membership/ExtendRecognitionClock?recognition=" + file);
        for (String act : List.of("DecideRecognition", "ExtendRecognitionClock")) {
            assertThat(visitor.get("/viec/membership/" + act + "?recognition=" + file)
                            .body())
                    .containsPattern("type=\"hidden\" name=\"(decidedBy|extendedBy)\" value=\""
                            + town.commune().raw() + "\"");
        }
    }

    /** From somebody's page the acts on that person are found, in the very organisation where they belong. */
    @Test
    void aCellFindsItsActsOnAPersonAndOnAMembership() throws Exception {
        PersonId candidate = registered(town.cell());
        Visitor visitor = visitor(inOffice(OfficeKind.DEPUTY_SECRETARY, town.cell()));
        assertThat(linksOf(visitor.get("/viec?ho-so=" + candidate.raw()).body()))
                .contains("/viec/membership/NominateEliteMass?person=" + candidate.raw());
        String membership = MembershipId.first(town.newcomer()).raw();
        assertThat(linksOf(visitor.get("/viec?ho-so=" + membership).body()))
                .contains("/viec/membership/OpenRecognitionFile?membership=" + membership);
    }

    private static CommandId fresh() {
        return CommandId.of(UUID.randomUUID());
    }

    private static PersonId registered(OrganisationId where) {
        CommandId id = fresh();
        PersonId person = PersonId.of(id.derive(PersonId.PREFIX, 0));
        served.founded(
                id,
                new RegisterPerson(
                        Personal.of(person, "Lê Thị Khách"),
                        Personal.of(person, LocalDate.of(1995, 5, 5)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        where));
        return person;
    }

    private static Visitor visitor(PersonId person) {
        served.bean(ReadSide.class).awaitHead(Duration.ofMinutes(1));
        String login = "khach-" + person.raw().substring(4, 20);
        served.bean(Accounts.class).create(login, PASSWORD, Optional.of(person), "vi");
        return new Visitor(login);
    }

    /** The links that do not open, each with what came instead. */
    private static List<String> closed(PersonId person) {
        Visitor visitor = visitor(person);
        Links links = new Links();
        for (String page : List.of("/", "/them", "/viec", "/ho-so", "/den-han", "/dang-vien")) {
            if (page.equals("/") || page.equals("/viec") || links.all.contains(page)) {
                HttpResponse<String> opened = visitor.get(page);
                assertThat(opened.statusCode()).as(page).isEqualTo(200);
                linksOf(opened.body()).forEach(links::add);
            }
        }
        assertThat(links.all).contains("/tai-khoan").hasSizeGreaterThan(3);
        return links.all.stream()
                .map(link -> Map.entry(link, visitor.get(link).statusCode()))
                .filter(answer -> answer.getValue() != 200)
                .map(Object::toString)
                .toList();
    }

    private static List<String> linksOf(String page) {
        return LINK.matcher(page)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .filter(link -> !link.startsWith("/tinh/"))
                .toList();
    }

    /** Of links that differ only in the thing they name, a few: they are judged alike. */
    private static final class Links {

        private static final int ALIKE = 3;

        private final Set<String> all = new LinkedHashSet<>();
        private final Map<String, Integer> shapes = new HashMap<>();

        void add(String link) {
            String shape = link.replaceAll("[a-z]{3}-[0-9a-f-]{8,}", "*");
            if (!all.contains(link) && shapes.merge(shape, 1, Integer::sum) <= ALIKE) {
                all.add(link);
            }
        }
    }

    /** A browser of its own, signed in. */
    private static final class Visitor {

        private final HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        Visitor(String login) {
            Matcher token = TOKEN.matcher(get("/login").body());
            assertThat(token.find()).isTrue();
            String body = Map.of("_csrf", token.group(1), "username", login, "password", PASSWORD).entrySet().stream()
                    .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            HttpResponse<String> in = send(HttpRequest.newBuilder(URI.create(served.address() + "/login"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body)));
            assertThat(in.uri().getPath()).as("signed in").isEqualTo("/");
        }

        HttpResponse<String> get(String link) {
            return send(
                    HttpRequest.newBuilder(URI.create(served.address() + link)).GET());
        }

        private HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
        }
    }
}
