package socai.membership.write.admission.vote;

import java.util.List;
import socai.membership.events.SponsorKind;
import socai.membership.events.SponsorNamed;
import socai.membership.write.admission.SponsorSets;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Text;

/** As many sponsors as the regulation asks for, in one of the sets that it allows. */
public record SponsorsComplete(List<SponsorNamed> sponsors, Parameter count, Parameter variants)
        implements AdmissionRule {

    @Override
    public String id() {
        return "membership.sponsors-complete";
    }

    @Override
    public boolean holds() {
        return sponsors.size() == count.number() && SponsorSets.complete(kinds(), variants);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Mới có {named} bên giới thiệu; cần {count} (hai đảng viên chính thức, hoặc ban chấp hành "
                        + "đoàn thể và một đảng viên chính thức).",
                "{named} sponsors are named; it takes {count}: two official members, or the committee of "
                        + "a mass organisation and one official member.");
    }

    @Override
    public Text remedy() {
        return new Text("Ghi đủ người giới thiệu.", "Name the missing sponsor.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(count, variants);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("named", sponsors.size()), Fact.of("count", count.value()), Fact.of("kinds", kinds()));
    }

    private List<SponsorKind> kinds() {
        return sponsors.stream().map(SponsorNamed::kind).toList();
    }
}
