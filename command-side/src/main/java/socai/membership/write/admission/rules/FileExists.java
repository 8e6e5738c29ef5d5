package socai.membership.write.admission.rules;

import socai.spine.Text;

/** The command names a file that is there. */
public record FileExists(boolean exists) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.admission-exists";
    }

    @Override
    public boolean holds() {
        return exists;
    }

    @Override
    public Text refusal() {
        return new Text("Không có hồ sơ kết nạp này.", "There is no such admission file.");
    }

    @Override
    public Text remedy() {
        return new Text("Kiểm tra lại mã hồ sơ.", "Check the id of the file.");
    }
}
