package socai.membership.write.leaving;

import socai.spine.Text;

/** How far a request to leave has come. */
public enum LeavingStage {
    NONE("chưa xin ra", "not asked for"),
    REQUESTED("đã xin ra khỏi Đảng", "asked for"),
    PROPOSED("chi bộ đã đề nghị", "proposed by the cell"),
    NOT_PROPOSED("chi bộ không đề nghị", "not proposed by the cell"),
    WITHDRAWN("đã rút đơn", "withdrawn"),
    LEFT("đã ra khỏi Đảng", "left"),
    REFUSED("không được đồng ý", "refused");

    private final Text label;

    LeavingStage(String vi, String en) {
        this.label = new Text(vi, en);
    }

    public Text label() {
        return label;
    }

    /** Whether somebody still has to act on it. */
    public boolean open() {
        return this == REQUESTED || this == PROPOSED;
    }
}
