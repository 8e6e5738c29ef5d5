package socai.membership.write.admission.sponsor;

import java.util.List;
import socai.membership.events.SponsorKind;
import socai.membership.write.admission.SponsorSets;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Text;

/** The sponsors named so far and this one make, or can still make, a set that the regulation allows. */
public record SponsorsFit(List<SponsorKind> kinds, Parameter count, Parameter variants) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.sponsors-fit";
    }

    @Override
    public boolean holds() {
        return kinds.size() <= count.number() && SponsorSets.canBecome(kinds, variants);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Thêm người giới thiệu này thì không còn đúng quy định: cần {count} bên giới thiệu (hai "
                        + "đảng viên chính thức, hoặc ban chấp hành đoàn thể và một đảng viên chính thức).",
                "With this one the sponsors are no set that the regulation allows: {count} are needed, "
                        + "two official members, or the committee of a mass organisation and one official member.");
    }

    @Override
    public Text remedy() {
        return new Text("Xem lại các bên đã ghi trong hồ sơ.", "See who is named in the file already.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(count, variants);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("count", count.value()), Fact.of("kinds", kinds));
    }
}
