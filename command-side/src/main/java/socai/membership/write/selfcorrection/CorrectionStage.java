package socai.membership.write.selfcorrection;

import socai.spine.Text;

/** Where a request for a correction stands. */
public enum CorrectionStage {
    NONE("chưa đề nghị", "not asked for"),
    REQUESTED("đang xem xét", "being considered"),
    ACCEPTED("đã đính chính", "corrected"),
    DECLINED("không đính chính", "declined"),
    WITHDRAWN("đã rút", "withdrawn");

    private final Text label;

    CorrectionStage(String vi, String en) {
        this.label = new Text(vi, en);
    }

    public Text label() {
        return label;
    }
}
