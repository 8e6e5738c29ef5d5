package socai.web.pages.cleansing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import socai.membership.read.cleansing.ExportFaults;
import socai.membership.read.cleansing.ListFaults.Line;
import socai.membership.read.cleansing.RecordRule;
import socai.spine.OrganisationId;
import socai.web.pages.frame.Asking;
import socai.web.pages.problem.BadAddress;

/** Whole lists of faults, and lines of them by their codes; each is one reading in the record. */
@Component
class FaultLists {

    /** Anything else in the first column is no code of a line, whatever somebody wrote there. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]+/[A-Z_]+");

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

    ExportFaults.Result whole(OrganisationId organisation, Optional<RecordRule> rule, HttpServletRequest request) {
        return asking.ask(new ExportFaults(organisation, rule, Optional.empty()), request);
    }

    /** Those of the codes that are faults today within reach. */
    Map<String, Line> coded(OrganisationId organisation, Collection<String> codes, HttpServletRequest request) {
        String text = codes.stream()
                .filter(code -> CODE.matcher(code).matches())
                .distinct()
                .collect(Collectors.joining(" "));
        if (text.isEmpty()) {
            return Map.of();
        }
        return asking.ask(new ExportFaults(organisation, Optional.empty(), Optional.of(text)), request).lines().stream()
                .collect(Collectors.toMap(Line::code, Function.identity()));
    }
}
