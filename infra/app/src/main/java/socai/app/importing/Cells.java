package socai.app.importing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.Organisation;
import socai.organisation.write.establish.EstablishOrganisationDecider;
import socai.spine.OrganisationId;

/** Which organisations the codes of a list name, and at the top of which tree they stand. */
final class Cells {

    private static final int REMEMBERED = 20_000;

    private final Ledger ledger;
    private final LocalDate today;
    private final Map<String, OrganisationId> known = new HashMap<>();
    private final Map<OrganisationId, OrganisationId> roots = new HashMap<>();

    Cells(Ledger ledger, LocalDate today) {
        this.ledger = ledger;
        this.today = today;
    }

    /** Asks for all of them at once what is not known yet. */
    void prepare(Collection<String> codes) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        List<String> asked = codes.stream()
                .distinct()
                .filter(code -> !known.containsKey(code))
                .toList();
        List<Optional<String>> owners = ledger.owners(EstablishOrganisationDecider.CODE, asked);
        for (int i = 0; i < asked.size(); i++) {
            String code = asked.get(i);
            owners.get(i).ifPresent(id -> known.put(code, OrganisationId.of(id)));
        }
    }

    /** @param code digits, as prepared; another one is asked for by itself */
    Optional<OrganisationId> find(String code) {
        if (!known.containsKey(code)) {
            prepare(List.of(code));
        }
        return Optional.ofNullable(known.get(code));
    }

    /** The code is now known to name this organisation. */
    void learn(String code, OrganisationId organisation) {
        known.put(code, organisation);
    }

    /** The organisation that the code was found to name, without asking again. */
    Optional<OrganisationId> prepared(String code) {
        return Optional.ofNullable(known.get(code));
    }

    /** The highest superior today; the organisation itself where it has none. */
    OrganisationId root(OrganisationId organisation) {
        if (roots.size() > REMEMBERED) {
            roots.clear();
        }
        return root(organisation, OrganisationRank.values().length);
    }

    /** @param levels ranks are strictly ordered, so a longer way up means damaged data */
    private OrganisationId root(OrganisationId organisation, int levels) {
        OrganisationId remembered = roots.get(organisation);
        if (remembered != null) {
            return remembered;
        }
        OrganisationId root = superior(organisation)
                .filter(above -> levels > 0)
                .map(above -> root(above, levels - 1))
                .orElse(organisation);
        roots.put(organisation, root);
        return root;
    }

    private Optional<OrganisationId> superior(OrganisationId organisation) {
        return ledger.read(Organisation.TYPE, organisation.raw()).value().parentOn(today);
    }
}
