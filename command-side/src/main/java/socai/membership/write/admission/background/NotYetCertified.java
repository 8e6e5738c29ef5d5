package socai.membership.write.admission.background;

import java.util.List;
import java.util.Optional;
import socai.membership.events.BackgroundCheckCertified;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Text;

/** One check is certified once. */
public record NotYetCertified(Optional<BackgroundCheckCertified> certified, List<Parameter> basis)
        implements AdmissionRule {

    @Override
    public String id() {
        return "membership.check-not-certified";
    }

    @Override
    public boolean holds() {
        return certified.isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Lý lịch đã được chứng nhận ngày {on} (văn bản số {number}).",
                "The CV was certified on {on} (document {number}).");
    }

    @Override
    public Text remedy() {
        return new Text("Chỉ chứng nhận lại sau khi thẩm tra lại.", "It is certified again only after another check.");
    }

    @Override
    public List<Parameter> parameters() {
        return basis;
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("on", certified.map(done -> done.on().toString()).orElse("—")),
                Fact.of(
                        "number",
                        certified.map(BackgroundCheckCertified::documentNumber).orElse("—")));
    }
}
