package socai.policy.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.policy.events.PublishedParameter;
import socai.spine.Text;

/** What a regulation says, whoever publishes it. */
public record RegulationText(
        String code,
        Text title,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        String source,
        List<PublishedParameter> parameters) {

    /** SHA-256 (hex) of the canonical content: the version. */
    public String contentHash() {
        return ContentHash.of(this);
    }
}
