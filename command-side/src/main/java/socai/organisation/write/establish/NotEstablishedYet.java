package socai.organisation.write.establish;

import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Text;

/** An organisation is set up once. */
public record NotEstablishedYet(boolean exists) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.not-established-yet";
    }

    @Override
    public boolean holds() {
        return !exists;
    }

    @Override
    public Text refusal() {
        return new Text("Tổ chức này đã được thành lập.", "This organisation has been set up already.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Tìm tổ chức trong cây tổ chức và mở từ đó.", "Find the organisation in the tree and open it there.");
    }
}
