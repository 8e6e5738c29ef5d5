package socai.membership.write.joining;

import socai.spine.Text;

/** Where a request that came by a code stands. */
public enum JoiningStage {
    NONE("chưa có đề nghị", "not asked for"),
    PROPOSED("đang chờ chi bộ trả lời", "waiting for the cell"),
    APPROVED("đã được duyệt", "approved"),
    DECLINED("không được duyệt", "declined"),
    LAPSED("quá hạn trả lời", "not answered in time");

    private final Text label;

    JoiningStage(String vi, String en) {
        this.label = new Text(vi, en);
    }

    public Text label() {
        return label;
    }
}
