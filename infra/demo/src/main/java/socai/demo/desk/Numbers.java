package socai.demo.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import socai.spine.OrganisationId;

/** The registers of the organisations: each series of papers is numbered on its own. */
public final class Numbers {

    private final Map<String, Integer> last = new HashMap<>();
    private final Map<OrganisationId, Decided> decisions = new HashMap<>();

    private record Decided(String number, int year) {}

    /** The next number: {@code 12-NQ/CB}. */
    public String next(OrganisationId organisation, String series) {
        int number = last.merge(organisation.raw() + " " + series, 1, Integer::sum);
        return "%02d-%s".formatted(number, series);
    }

    /** Keeps the number of an admission decision of that year. */
    public void decided(OrganisationId organisation, String number, int year) {
        decisions.put(organisation, new Decided(number, year));
    }

    /** The number of the organisation's last admission decision of that year; in another one it would be free again. */
    public Optional<String> lastDecision(OrganisationId organisation, int year) {
        return Optional.ofNullable(decisions.get(organisation))
                .filter(decided -> decided.year() == year)
                .map(Decided::number);
    }
}
