package socai.membership.write.completenewmemberclass;

import java.util.List;
import java.util.Optional;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Personal;
import socai.spine.Rule;
import socai.spine.Text;

/** One certificate suffices; a wrong one is corrected, not recorded beside. */
record OneCertificate(Optional<Personal<String>> known) implements Rule {

    @Override
    public String id() {
        return "membership.class-one-certificate";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return known.isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text("Đã ghi giấy chứng nhận số {known}.", "Certificate {known} is recorded already.");
    }

    @Override
    public Text remedy() {
        return new Text("Nếu số đã ghi sai, hãy đính chính.", "If the recorded number is wrong, correct it.");
    }

    @Override
    public List<Fact> facts() {
        return known.map(number -> Fact.personal("known", number)).stream().toList();
    }
}
