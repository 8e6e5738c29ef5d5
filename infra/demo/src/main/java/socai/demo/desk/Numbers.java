package socai.demo.desk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import socai.spine.OrganisationId;

/**
 * The registers of the organisations: each series of papers is numbered on its own, from 01 again when the committee
 * begins a new term.
 */
public final class Numbers {

    private final Map<OrganisationId, Map<String, Integer>> last = new HashMap<>();
    private final Map<OrganisationId, Decided> decisions = new HashMap<>();
    private final Set<OrganisationId> inTerm = new HashSet<>();

    private record Decided(String number, int year) {}

    /** The next number: {@code 12-NQ/CB}. */
    public String next(OrganisationId organisation, String series) {
        int number =
                last.computeIfAbsent(organisation, first -> new HashMap<>()).merge(series, 1, Integer::sum);
        return "%02d-%s".formatted(number, series);
    }

    /** All series of the organisation begin again. */
    public void newTerm(OrganisationId organisation) {
        last.remove(organisation);
        decisions.remove(organisation);
        inTerm.add(organisation);
    }

    /** Whether the organisation counts by terms and not by calendar years. */
    public boolean byTerm(OrganisationId organisation) {
        return inTerm.contains(organisation);
    }

    /** Keeps the number of an admission decision of that year. */
    public void decided(OrganisationId organisation, String number, int year) {
        decisions.put(organisation, new Decided(number, year));
    }

    /** The number of the organisation's last admission decision that is not free again in that year. */
    public Optional<String> lastDecision(OrganisationId organisation, int year) {
        return Optional.ofNullable(decisions.get(organisation))
                .filter(decided -> byTerm(organisation) || decided.year() == year)
                .map(Decided::number);
    }
}
