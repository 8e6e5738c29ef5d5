package socai.policy.write.publishregulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.policy.write.rules.PolicyBookRule;
import socai.spine.Fact;
import socai.spine.Text;

/** What decisions have named stays what it was: other content is never put under a published code and start. */
record PeriodIsNew(String code, LocalDate validFrom, Optional<String> there, String hash) implements PolicyBookRule {

    @Override
    public String id() {
        return "policy.period-is-new";
    }

    @Override
    public boolean holds() {
        return there.map(hash::equals).orElse(true);
    }

    @Override
    public Text refusal() {
        return new Text(
                "{code}, hiệu lực từ {validFrom}, đã được công bố với nội dung khác (bản {there}).",
                "{code}, in force from {validFrom}, is already published with other content (version {there}).");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Nội dung đã công bố không sửa được: hãy công bố nội dung mới với một thời kỳ hiệu lực mới.",
                "What was published cannot be changed: publish the new content under a new validity period.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("code", code),
                Fact.of("validFrom", validFrom),
                Fact.of("there", there.orElse("—")),
                Fact.of("hash", hash));
    }
}
