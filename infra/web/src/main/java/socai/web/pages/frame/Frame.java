package socai.web.pages.frame;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import socai.security.offices.HeldOffice;

/**
 * What every page shows around its own content.
 *
 * @param login  absent while nobody is signed in
 * @param office the one acted in; absent when none is held
 * @param here   the address of this page with its question, for links that come back to it
 * @param place  the first part of the address, by which the navigation marks where one is
 */
public record Frame(
        Optional<String> login,
        List<HeldOffice> offices,
        Optional<HeldOffice> office,
        String language,
        String theme,
        boolean demo,
        LocalDate today,
        String here,
        String place) {

    private static final Set<String> RECORDED =
            Set.of("/", "/den-han", "/ho-so", "/dang-vien", "/quyet-dinh", "/phat-lai");

    public boolean signedIn() {
        return login.isPresent();
    }

    public String code(HeldOffice held) {
        return Acting.code(held);
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
