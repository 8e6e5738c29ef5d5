package socai.security.offices;

import java.util.List;
import socai.spine.PersonId;

/**
 * The offices a person holds today, the most usual one first. Only for the choice between them: whether one is held is
 * judged again from the record at each act and each reading.
 */
@FunctionalInterface
public interface OfficesOf {

    List<HeldOffice> person(PersonId person);
}
