package socai.spine.read;

import java.util.Optional;
import socai.spine.OfficeRef;
import socai.spine.PersonId;

/** Who asks, in which office. */
public record Asker(String account, Optional<PersonId> person, OfficeRef office, String language) {}
