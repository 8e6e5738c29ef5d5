package socai.organisation.write.appointment;

import socai.spine.Text;

/** Only what was proposed can be confirmed or withdrawn. */
public record ProposalExists(boolean holds) implements AppointmentRule {

    @Override
    public String id() {
        return "organisation.proposal-exists";
    }

    @Override
    public Text refusal() {
        return new Text("Không có đề nghị giao chức vụ này.", "There is no such proposal.");
    }

    @Override
    public Text remedy() {
        return new Text("Kiểm tra lại danh sách đề nghị.", "Look through the list of proposals again.");
    }
}
