package socai.membership.write.recognition;

import socai.spine.Text;

/** How far a recognition file has come. */
public enum Stage {
    NOT_OPENED("chưa mở", "not opened"),
    /** The cell collects the papers and votes. */
    OPEN("chi bộ đang xem xét", "under review by the cell"),
    /** The cell has proposed; the competent body decides. */
    PROPOSED("chi bộ đã đề nghị", "proposed by the cell"),
    /** Too many votes failed; the competent body decides without a proposal. */
    ESCALATED("đã báo cáo cấp trên xem xét", "reported to the superior"),
    RECOGNISED("đã công nhận chính thức", "recognised"),
    /** Not recognised; the cell may open the file again. */
    REFUSED("không được công nhận", "not recognised");

    private final Text label;

    Stage(String vi, String en) {
        this.label = new Text(vi, en);
    }

    public Text label() {
        return label;
    }
}
