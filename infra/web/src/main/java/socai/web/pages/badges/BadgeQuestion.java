package socai.web.pages.badges;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import socai.membership.read.badges.ListBadgeCandidates;
import socai.membership.read.badges.ListBadgeCandidates.Line;
import socai.membership.read.badges.ListBadgeCandidates.Which;
import socai.spine.OrganisationId;
import socai.spine.read.Page;
import socai.web.pages.frame.Asking;
import socai.web.pages.problem.BadAddress;

/** Reads the question of the list from an address: {@code to-chuc}, {@code dot}, {@code moc}, {@code nhom}, {@code trang}. */
@Component
public class BadgeQuestion {

    /** More than this is no list that anybody signs. */
    private static final int MOST = 10_000;

    private final Asking asking;

    BadgeQuestion(Asking asking) {
        this.asking = asking;
    }

    ListBadgeCandidates of(HttpServletRequest request) {
        return of(request, page(request.getParameter("trang")));
    }

    private ListBadgeCandidates of(HttpServletRequest request, Page page) {
        try {
            return new ListBadgeCandidates(
                    value(request, "to-chuc")
                            .map(OrganisationId::of)
                            .orElseGet(() -> asking.office(request).office().organisation()),
                    value(request, "dot").map(LocalDate::parse),
                    value(request, "moc").map(Integer::valueOf),
                    value(request, "nhom").map(Which::valueOf).orElse(Which.DUE),
                    page);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BadAddress(String.valueOf(e.getMessage()));
        }
    }

    /** The whole list, page by page; every page is recorded as read. */
    public ListBadgeCandidates.Result whole(HttpServletRequest request) {
        ListBadgeCandidates.Result first = asking.ask(of(request, new Page(0, Page.MOST)), request);
        List<Line> lines = new ArrayList<>(first.lines());
        for (int number = 1; lines.size() < Math.min(first.total(), MOST); number++) {
            List<Line> more = asking.ask(of(request, new Page(number, Page.MOST)), request)
                    .lines();
            if (more.isEmpty()) {
                break;
            }
            lines.addAll(more);
        }
        return new ListBadgeCandidates.Result(
                first.organisation(),
                first.award(),
                first.days(),
                first.counts(),
                first.steps(),
                first.total(),
                List.copyOf(lines));
    }

    static Page page(@Nullable String number) {
        try {
            return new Page(number == null ? 0 : Integer.parseInt(number), Page.FIRST.size());
        } catch (IllegalArgumentException e) {
            throw new BadAddress("trang");
        }
    }

    private static Optional<String> value(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(text -> !text.isBlank());
    }
}
