package socai.membership.write.badge.declare;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** For a member who died the family declares. */
record RelativeNamed(boolean named) implements Rule {

    @Override
    public String id() {
        return "membership.badge-relative-named";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return named;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chưa ghi thân nhân đứng tên đề nghị truy tặng.", "The relative who asks for the badge is not named.");
    }

    @Override
    public Text remedy() {
        return new Text("Ghi họ tên và quan hệ của thân nhân.", "Give name and kinship of the relative.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("named", named));
    }
}
