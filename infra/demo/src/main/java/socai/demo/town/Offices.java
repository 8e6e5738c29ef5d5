package socai.demo.town;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import socai.demo.DemoStopped;
import socai.demo.desk.Actor;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.PersonId;

/** Who holds which office now: one person each. */
public final class Offices {

    private final Map<OfficeRef, PersonId> holders = new HashMap<>();

    public void assumed(OrganisationId organisation, OfficeKind kind, PersonId person) {
        holders.put(new OfficeRef(kind, organisation), person);
    }

    public void ended(OrganisationId organisation, OfficeKind kind) {
        holders.remove(new OfficeRef(kind, organisation));
    }

    public Optional<PersonId> holder(OrganisationId organisation, OfficeKind kind) {
        return Optional.ofNullable(holders.get(new OfficeRef(kind, organisation)));
    }

    /** @throws DemoStopped when nobody holds that office */
    public Actor in(OrganisationId organisation, OfficeKind kind) {
        return holder(organisation, kind)
                .map(person -> Actor.of(person, kind, organisation))
                .orElseThrow(() -> new DemoStopped("nobody is " + kind + " of " + organisation));
    }

    public Actor secretary(OrganisationId organisation) {
        return in(organisation, OfficeKind.SECRETARY);
    }

    public boolean any(PersonId person) {
        return holders.containsValue(person);
    }

    /** Whether the person holds an office in this very organisation. */
    public boolean serves(PersonId person, OrganisationId organisation) {
        return holders.entrySet().stream()
                .anyMatch(held -> held.getKey().organisation().equals(organisation)
                        && held.getValue().equals(person));
    }
}
