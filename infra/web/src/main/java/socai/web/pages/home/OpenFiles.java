package socai.web.pages.home;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.membership.read.dossiers.ListDossiers;
import socai.membership.read.dossiers.ListDossiers.Line;
import socai.spine.OrganisationId;
import socai.spine.read.Page;
import socai.web.pages.frame.Asking;

/** All open files of an organisation, page after page: a count on the first page that leaves some out would be wrong. */
final class OpenFiles {

    /** Beyond these a first page would take seconds; a province with more open files than that counts the latest. */
    private static final int PAGES = 25;

    private OpenFiles() {}

    /** @return empty when this office may not list files; else all open files and some closed ones behind them */
    static Optional<ListDossiers.Result> of(Asking asking, OrganisationId organisation, HttpServletRequest request) {
        Optional<ListDossiers.Result> first = page(asking, organisation, 0, request);
        if (first.isEmpty() || complete(first.get())) {
            return first;
        }
        List<Line> lines = new ArrayList<>(first.get().lines());
        for (int number = 1; number < PAGES; number++) {
            Optional<ListDossiers.Result> next = page(asking, organisation, number, request);
            if (next.isEmpty()) {
                break;
            }
            lines.addAll(next.get().lines());
            if (complete(next.get())) {
                break;
            }
        }
        return Optional.of(new ListDossiers.Result(first.get().total(), lines));
    }

    /** Open files come first: a page that ends with a closed one, or is not full, is the last with open ones. */
    private static boolean complete(ListDossiers.Result page) {
        return page.lines().size() < Page.MOST || page.lines().getLast().closed();
    }

    private static Optional<ListDossiers.Result> page(
            Asking asking, OrganisationId organisation, int number, HttpServletRequest request) {
        return asking.tryAsk(
                new ListDossiers(organisation, Optional.empty(), Optional.empty(), new Page(number, Page.MOST)),
                request);
    }
}
