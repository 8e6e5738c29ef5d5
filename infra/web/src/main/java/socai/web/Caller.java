package socai.web;

import java.util.Optional;
import socai.spine.PersonId;

/** Who is logged in, by session or by key. */
public record Caller(String account, Optional<PersonId> person, String language) {}
