package socai.membership.write.admission.sponsor;

import java.util.List;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Text;

/** Only somebody who answers for the applicant can be replaced. */
public record SponsorWasNamed(boolean named) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.sponsor-was-named";
    }

    @Override
    public boolean holds() {
        return named;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Bên giới thiệu được thay không có trong hồ sơ.", "The sponsor to be replaced is not in the file.");
    }

    @Override
    public Text remedy() {
        return new Text("Xem lại các bên đã ghi trong hồ sơ.", "See who is named in the file.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("named", named));
    }
}
