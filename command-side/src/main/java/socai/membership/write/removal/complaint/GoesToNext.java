package socai.membership.write.removal.complaint;

import java.util.List;
import java.util.Optional;
import socai.membership.write.deciding.Superior;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Rule;
import socai.spine.Text;

/** A complaint goes to the organisation directly above the one that decided last; no level is passed over. */
record GoesToNext(OrganisationId organisation, Optional<Superior> next) implements Rule {

    @Override
    public String id() {
        return "membership.complaint-goes-to-next";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return next.filter(one -> one.organisation().equals(organisation)).isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Khiếu nại lần này do {next} giải quyết, không phải {organisation}.",
                "This complaint is answered by {next}, not by {organisation}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chuyển đơn đến tổ chức đảng trực tiếp cấp trên của nơi đã quyết định.",
                "Send it to the organisation directly above the one that decided.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("organisation", organisation),
                Fact.of("next", next.map(Superior::name).orElse("—")));
    }
}
