package socai.spine.write;

import socai.spine.Act;
import socai.spine.Authority;
import socai.spine.OrganisationId;

/** Reads the facts of a right: the office held, and where the matter lies below it. */
@FunctionalInterface
public interface AuthorityReader {

    Authority read(Act act, OrganisationId matter, Reader reader);
}
