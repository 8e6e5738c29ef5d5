package socai.membership.write.badge;

import socai.spine.Text;

/** How far a round for a badge has come. */
public enum BadgeStage {
    NONE("chưa đề nghị", "not asked for"),
    DECLARED("đã kê khai", "declared"),
    PROPOSED("chi bộ đã đề nghị", "proposed by the cell"),
    DECLINED("không đề nghị", "declined"),
    DECIDED("đã có quyết định", "decided"),
    AWARDED("đã trao", "handed over"),
    LOST("bị mất", "lost");

    private final Text label;

    BadgeStage(String vi, String en) {
        this.label = new Text(vi, en);
    }

    public Text label() {
        return label;
    }

    /** Whether somebody still has to act on it before the next badge is asked for. */
    public boolean open() {
        return this == DECLARED || this == PROPOSED || this == DECIDED || this == LOST;
    }
}
