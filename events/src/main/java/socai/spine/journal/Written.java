package socai.spine.journal;

import java.util.Optional;

/**
 * A value with its logical name, so that commands and facts can be read back decades later. The serializer writes
 * type, revision and body and resolves them through the catalogue; an unknown name throws.
 *
 * @param body absent in an entry without payload
 */
public record Written(String type, Optional<Object> body) {}
