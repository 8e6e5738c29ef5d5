package socai.web.pages.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Map;

/**
 * Numbers beside the names in the rail, as they were when the first page was last opened: asking for them on every page
 * would fill the record of readings with questions that nobody put.
 */
public final class Counts {

    private static final String KEY = "socai.counts";

    private Counts() {}

    /** @param counts by the address of the page */
    public static void keep(Map<String, Long> counts, HttpServletRequest request) {
        request.getSession().setAttribute(KEY, Map.copyOf(counts));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Long> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object kept = session == null ? null : session.getAttribute(KEY);
        return kept instanceof Map<?, ?> ? (Map<String, Long>) kept : Map.of();
    }

    static void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(KEY);
    }
}
