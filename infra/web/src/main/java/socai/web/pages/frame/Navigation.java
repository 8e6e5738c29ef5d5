package socai.web.pages.frame;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.web.Caller;

/**
 * Which pages an office finds in its rail and in the bar of a phone. An item whose page is not installed, or does not
 * open to this office, is left out.
 */
@Component
public class Navigation {

    /**
     * @param address of the page, with its question
     * @param key     of its name among the texts: {@code nav.…}
     * @param icon    its name in the sprite
     * @param docked  one of the four that stand in the bar of a phone
     */
    public record Item(String address, String key, String icon, boolean docked) {

        public String path() {
            return address.contains("?") ? address.substring(0, address.indexOf('?')) : address;
        }
    }

    public record Group(String key, List<Item> items) {}

    private static final Item TODAY = docked("/", "home", "today");
    private static final Item WORK = docked("/", "work", "today");
    private static final Item MINE = docked("/", "mine", "card");
    static final Item SEARCH = plain("/tim", "search", "search");
    private static final Item CELL = docked("/dang-vien", "cell", "people");
    private static final Item MEMBERS = plain("/dang-vien", "members", "people");
    private static final Item DOSSIERS = docked("/ho-so", "dossiers", "folders");
    private static final Item DUE = docked("/den-han", "due", "clock");
    private static final Item LIMITS = plain("/den-han", "due", "clock");
    private static final Item DECISIONS = plain("/quyet-dinh", "decisions", "replay");
    private static final Item REFUSED = docked("/quyet-dinh?ket-qua=tu-choi", "refused", "shield");
    private static final Item BOARD = plain("/bang-phat-trien", "board", "bars");
    private static final Item MOVEMENTS = plain("/bien-dong", "movements", "updown");
    private static final Item BADGES = plain("/huy-hieu", "badges", "paper");
    private static final Item DECEASED = plain("/tu-tran", "deceased", "book");
    private static final Item CLEANSING = plain("/lam-sach", "cleansing", "check");
    private static final Item IMPORT = plain("/nhap", "import", "import");
    private static final Item ORGANISATIONS = plain("/to-chuc", "organisations", "tree");
    private static final Item POLICIES = plain("/chinh-sach", "policies", "book");
    private static final Item ACCOUNTS = docked("/nguoi-dung", "accounts", "people");
    private static final Item APPOINTMENTS = plain("/giao-chuc-vu", "appointments", "check");
    private static final Item DUES_SHEET = plain("/dang-phi", "dues", "book");
    private static final Item DUES_MINE = plain("/dang-phi/cua-toi", "dues.own", "book");
    private static final Item JOINING = plain("/ma-gia-nhap", "joining", "card");
    private static final Item JOININGS = plain("/de-nghi-gia-nhap", "joinings", "check");
    private static final Item OWN = plain("/so-tay", "own", "card");
    private static final Item ACCOUNT = plain("/tai-khoan", "account", "person");

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private final PageRights rights;
    private volatile Set<String> known = Set.of();

    Navigation(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings,
            PageRights rights) {
        this.mappings = mappings;
        this.rights = rights;
    }

    /** The groups of the rail, in their order. */
    List<Group> of(Caller caller, OfficeRef office) {
        Predicate<String> opens = rights.of(caller, office);
        return wanted(office.kind()).stream()
                .map(group -> new Group(
                        group.key(),
                        group.items().stream()
                                .filter(item -> installed(item) && opens.test(item.path()))
                                .toList()))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    /** What the work of an office is about; its rights decide which of these it finds. */
    private static List<Group> wanted(OfficeKind office) {
        return switch (office) {
            case SECRETARY, DEPUTY_SECRETARY, COMMITTEE_MEMBER, MINUTE_TAKER ->
                List.of(
                        new Group("daily", List.of(TODAY, CELL, DOSSIERS, DUE, SEARCH)),
                        new Group(
                                "follow",
                                List.of(DECISIONS, BOARD, MOVEMENTS, BADGES, DECEASED, DUES_SHEET, CLEANSING)),
                        new Group("data", List.of(JOINING, JOININGS, ORGANISATIONS, POLICIES, APPOINTMENTS)),
                        new Group("own", List.of(OWN)));
            case ORGANISATION_BOARD, REGISTRY_CLERK ->
                List.of(
                        new Group("daily", List.of(WORK, dock(SEARCH), DOSSIERS, MEMBERS, LIMITS)),
                        new Group(
                                "follow",
                                List.of(dock(BOARD), DECISIONS, MOVEMENTS, BADGES, DECEASED, DUES_SHEET, CLEANSING)),
                        new Group("data", List.of(IMPORT, ORGANISATIONS, POLICIES, APPOINTMENTS)));
            case INSPECTION_COMMISSION ->
                List.of(
                        new Group("study", List.of(TODAY, dock(DECISIONS), REFUSED, DOSSIERS, SEARCH, MEMBERS)),
                        new Group("prove", List.of(MOVEMENTS, DECEASED, POLICIES, ORGANISATIONS)));
            case ADMINISTRATOR, SYSTEM ->
                List.of(new Group(
                        "system",
                        List.of(TODAY, ACCOUNTS, dock(APPOINTMENTS), dock(IMPORT), ORGANISATIONS, POLICIES, ACCOUNT)));
            case MEMBER, NOMINEE, FORMER_MEMBER, UNNAMED ->
                List.of(new Group("own", List.of(MINE, DUES_MINE, dock(ORGANISATIONS), dock(POLICIES), dock(ACCOUNT))));
        };
    }

    private boolean installed(Item item) {
        if (known.isEmpty()) {
            Set<String> paths = new LinkedHashSet<>();
            mappings.getObject().getHandlerMethods().keySet().forEach(info -> paths.addAll(info.getPatternValues()));
            known = paths;
        }
        return known.contains(item.path());
    }

    private static Item plain(String address, String name, String icon) {
        return new Item(address, "nav." + name, icon, false);
    }

    private static Item docked(String address, String name, String icon) {
        return dock(plain(address, name, icon));
    }

    private static Item dock(Item item) {
        return new Item(item.address(), item.key(), item.icon(), true);
    }
}
