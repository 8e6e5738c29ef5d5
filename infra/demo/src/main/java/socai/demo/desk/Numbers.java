package socai.demo.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import socai.spine.OrganisationId;

/** The registers of the organisations: each series of papers is numbered on its own. */
public final class Numbers {

    private final Map<String, Integer> last = new HashMap<>();
    private final Map<OrganisationId, String> decisions = new HashMap<>();

    /** The next number: {@code 12-NQ/CB}. */
    public String next(OrganisationId organisation, String series) {
        int number = last.merge(organisation.raw() + " " + series, 1, Integer::sum);
        return "%02d-%s".formatted(number, series);
    }

    /** Keeps the number of an admission decision. */
    public void decided(OrganisationId organisation, String number) {
        decisions.put(organisation, number);
    }

    /** The number of the organisation's last admission decision. */
    public Optional<String> lastDecision(OrganisationId organisation) {
        return Optional.ofNullable(decisions.get(organisation));
    }
}
