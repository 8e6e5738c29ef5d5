package socai.policy.write.publishregulation;

import java.util.List;
import java.util.Optional;
import socai.policy.events.PublishedParameter;
import socai.policy.write.PolicyBook;
import socai.policy.write.RegulationText;
import socai.policy.write.rules.PolicyBookRule;
import socai.spine.Fact;
import socai.spine.Text;

/** The latest start wins, so two regulations may not give the same key from the same day on. */
record KeysUnambiguous(RegulationText text, PolicyBook book) implements PolicyBookRule {

    @Override
    public String id() {
        return "policy.keys-unambiguous";
    }

    @Override
    public boolean holds() {
        return clash().isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Tham số {parameter} đã được {regulation} quy định từ cùng ngày {validFrom}.",
                "Parameter {parameter} is already given by {regulation} from the same day, {validFrom}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Bỏ tham số trùng, hoặc cho có hiệu lực từ một ngày khác.",
                "Leave the parameter out of one of them, or let it begin on another day.");
    }

    @Override
    public List<Fact> facts() {
        Optional<String> key = clash();
        return List.of(
                Fact.of("parameter", key.orElse("—")),
                Fact.of("regulation", key.flatMap(this::giver).orElse("—")),
                Fact.of("validFrom", text.validFrom()));
    }

    private Optional<String> clash() {
        return text.parameters().stream()
                .map(PublishedParameter::key)
                .filter(key -> giver(key).isPresent())
                .findFirst();
    }

    private Optional<String> giver(String key) {
        return book.givenBy(key, text.validFrom());
    }
}
