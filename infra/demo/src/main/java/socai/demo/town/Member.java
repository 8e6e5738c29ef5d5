package socai.demo.town;

import java.time.LocalDate;
import socai.demo.people.Identity;
import socai.membership.events.Activity;
import socai.spine.PersonId;

/**
 * Somebody of the imported list.
 *
 * @param official      on the day of the import
 * @param admissionDate day of the ceremony
 */
public record Member(PersonId id, Identity identity, boolean official, LocalDate admissionDate, Activity activity) {

    /** Takes part and votes. */
    public boolean active() {
        return official && activity == Activity.ACTIVE;
    }
}
