package socai.membership.write.removal;

import socai.spine.Text;

/** How far a removal has come. */
public enum RemovalStage {
    NONE("chưa đề nghị", "not proposed"),
    PROPOSED("đã đề nghị xóa tên", "proposed"),
    BACKED("chi bộ đã tán thành", "backed by the cell"),
    NOT_BACKED("chi bộ không tán thành", "not backed by the cell"),
    REMOVED("đã quyết định xóa tên", "removed"),
    REJECTED("không xóa tên", "not removed"),
    /** The person got the decision or the answer: the time for a complaint runs. */
    RECEIVED("đã nhận quyết định", "decision received"),
    COMPLAINED("đang giải quyết khiếu nại", "complaint being answered"),
    UPHELD("giữ nguyên quyết định", "decision upheld"),
    OVERTURNED("hủy quyết định", "decision overturned"),
    FINAL("đã kết thúc", "final");

    private final Text label;

    RemovalStage(String vi, String en) {
        this.label = new Text(vi, en);
    }

    public Text label() {
        return label;
    }

    /** Proposed and not decided yet. */
    public boolean proposed() {
        return this == PROPOSED || this == BACKED;
    }
}
