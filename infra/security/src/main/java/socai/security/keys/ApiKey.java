package socai.security.keys;

import java.time.Instant;
import java.util.Optional;

/** A personal key as its owner sees it later: never the key itself. */
public record ApiKey(String id, String label, Instant created, Optional<Instant> lastUsed) {}
