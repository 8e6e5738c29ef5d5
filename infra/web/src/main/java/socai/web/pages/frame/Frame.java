package socai.web.pages.frame;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import socai.security.offices.HeldOffice;

/**
 * What every page shows around its own content.
 *
 * @param login  absent while nobody is signed in
 * @param office the one acted in; absent when none is held
 * @param here   the address of this page with its question, for links that come back to it
 * @param size   how large letters are
 * @param rail   the pages of the office, in groups
 * @param counts numbers beside some of them, by address
 * @param below  whether the office opens files of the organisations below its own
 * @param place  the first part of the address, by which the navigation marks where one is
 */
public record Frame(
        Optional<String> login,
        List<HeldOffice> offices,
        Optional<HeldOffice> office,
        String language,
        String theme,
        String size,
        boolean demo,
        LocalDate today,
        String here,
        String place,
        List<Navigation.Group> rail,
        Map<String, Long> counts,
        boolean below) {

    private static final Set<String> RECORDED =
            Set.of("/", "/den-han", "/ho-so", "/dang-vien", "/quyet-dinh", "/phat-lai", "/giao-chuc-vu", "/dang-phi");

    public boolean signedIn() {
        return login.isPresent();
    }

    public String code(HeldOffice held) {
        return Acting.code(held);
    }

    /** Whether the office opens what lies in this organisation: else a list names it without leading there. */
    public boolean opens(String organisation) {
        return below
                || office.filter(held -> held.office().organisation().raw().equals(organisation))
                        .isPresent();
    }

    /** Whether the office finds this page, by its path. */
    public boolean names(String path) {
        return rail.stream()
                .flatMap(group -> group.items().stream())
                .anyMatch(item -> item.path().equals(path));
    }

    /** Whether the office finds people and papers by searching. */
    public boolean searches() {
        return names(Navigation.SEARCH.path());
    }

    /** The pages in the bar of a phone. */
    public List<Navigation.Item> dock() {
        return rail.stream()
                .flatMap(group -> group.items().stream())
                .filter(Navigation.Item::docked)
                .toList();
    }

    /** Whether one is at this page or at one that belongs to it. */
    public boolean at(Navigation.Item item) {
        boolean special = here.startsWith("/quyet-dinh?ket-qua=tu-choi");
        if (item.path().equals("/quyet-dinh")) {
            return (place.equals("/quyet-dinh") && special == item.address().contains("?"))
                    || (place.equals("/phat-lai") && !item.address().contains("?"));
        }
        return place.equals(item.path()) || here.equals(item.path()) || here.startsWith(item.path() + "?");
    }

    /** Two letters for whoever is signed in. */
    public String initials() {
        return login.map(name -> name.substring(0, Math.min(2, name.length())).toUpperCase(Locale.ROOT))
                .orElse("");
    }

    public boolean acts(HeldOffice held) {
        return office.filter(held::equals).isPresent();
    }

    /** Whether this page shows something whose reading is recorded. */
    public boolean opensRecord() {
        return signedIn() && RECORDED.contains(place);
    }

    /** This page in another language. */
    public String in(String other) {
        return here + (here.contains("?") ? "&" : "?") + "lang=" + other;
    }
}
