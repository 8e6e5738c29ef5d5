package socai.web.pages.cleansing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import socai.membership.read.cleansing.ListFaults;
import socai.membership.read.cleansing.ListFaults.Line;
import socai.membership.read.cleansing.RecordRule;
import socai.spine.OrganisationId;
import socai.spine.read.Page;
import socai.web.pages.frame.Asking;
import socai.web.pages.problem.BadAddress;

/** Whole lists of faults, page by page; every page is recorded as read. */
@Component
class FaultLists {

    private static final int MOST = 10_000;

    private final Asking asking;

    FaultLists(Asking asking) {
        this.asking = asking;
    }

    OrganisationId organisation(@Nullable String root, HttpServletRequest request) {
        try {
            return root == null || root.isBlank()
                    ? asking.office(request).office().organisation()
                    : OrganisationId.of(root);
        } catch (IllegalArgumentException e) {
            throw new BadAddress("to-chuc");
        }
    }

    static Optional<RecordRule> rule(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(RecordRule.named(name).orElseThrow(() -> new BadAddress("quy-tac")));
    }

    List<Line> whole(OrganisationId organisation, Optional<RecordRule> rule, HttpServletRequest request) {
        List<Line> lines = new ArrayList<>();
        int total = 1;
        for (int number = 0; lines.size() < Math.min(total, MOST); number++) {
            ListFaults.Result part =
                    asking.ask(new ListFaults(organisation, rule, new Page(number, Page.MOST)), request);
            total = part.total();
            if (part.lines().isEmpty()) {
                break;
            }
            lines.addAll(part.lines());
        }
        return List.copyOf(lines);
    }
}
