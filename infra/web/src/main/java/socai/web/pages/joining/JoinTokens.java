package socai.web.pages.joining;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import socai.security.card.CardSigner;
import socai.spine.OrganisationId;
import socai.spine.write.Clocks;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What stands in the code of a cell: which cell, which of its codes, until when; signed as cards are. Nothing in it is
 * secret, and nothing in it tells of anybody.
 */
@Component
class JoinTokens {

    private static final String KIND = "join";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final CardSigner signer;
    private final Clocks clocks;

    JoinTokens(CardSigner signer, Clocks clocks) {
        this.signer = signer;
        this.clocks = clocks;
    }

    /** What a code says once it is read. */
    sealed interface Read {

        record Good(OrganisationId cell, int number, Instant expires) implements Read {}

        record Expired() implements Read {}

        record Altered() implements Read {}
    }

    String of(OrganisationId cell, int number, Instant expires) {
        ObjectNode said = JsonNodeFactory.instance.objectNode();
        said.put("t", KIND);
        said.put("o", cell.raw());
        said.put("n", number);
        said.put("e", expires.getEpochSecond());
        return signer.sign(said.toString());
    }

    Read read(String token) {
        Optional<String> said = signer.verified(token);
        if (said.isEmpty()) {
            return new Read.Altered();
        }
        try {
            JsonNode json = JSON.readTree(said.get());
            // A card is signed with the same key: it must not pass for a code of a cell.
            if (!json.path("t").asString("").equals(KIND)) {
                return new Read.Altered();
            }
            Instant expires = Instant.ofEpochSecond(json.path("e").asLong(0));
            return clocks.now().isBefore(expires)
                    ? new Read.Good(
                            OrganisationId.of(json.path("o").asString("")),
                            json.path("n").asInt(0),
                            expires)
                    : new Read.Expired();
        } catch (JacksonException | IllegalArgumentException notOurs) {
            return new Read.Altered();
        }
    }
}
