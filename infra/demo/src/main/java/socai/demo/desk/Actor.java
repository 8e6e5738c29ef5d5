package socai.demo.desk;

import java.util.Optional;
import socai.organisation.write.OrganisationAuthority;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.PersonId;

/** Who acts, in which office. */
public record Actor(Optional<PersonId> person, OfficeRef office) {

    /** The installation itself, before anybody holds an office. */
    public static Actor installation(OrganisationId organisation) {
        return new Actor(Optional.empty(), new OfficeRef(OfficeKind.SYSTEM, organisation));
    }

    public static Actor of(PersonId person, OfficeKind office, OrganisationId organisation) {
        return new Actor(Optional.of(person), new OfficeRef(office, organisation));
    }

    /** The account under which a person of the demo acts. */
    public static String account(PersonId person) {
        return "acc" + person.raw().substring(PersonId.PREFIX.length());
    }

    String account() {
        return person.map(Actor::account).orElse(OrganisationAuthority.SYSTEM_ACCOUNT);
    }
}
