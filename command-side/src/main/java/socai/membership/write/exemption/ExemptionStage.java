package socai.membership.write.exemption;

import socai.spine.Text;

/** How far an exemption has come. */
public enum ExemptionStage {
    NONE("chưa đề nghị", "not asked for"),
    REQUESTED("đã đề nghị", "asked for"),
    GRANTED("đang được miễn", "exempt"),
    NOT_GRANTED("không được miễn", "not granted"),
    ENDED("đã hết miễn", "ended");

    private final Text label;

    ExemptionStage(String vi, String en) {
        this.label = new Text(vi, en);
    }

    public Text label() {
        return label;
    }

    /** Whether somebody still has to act on it. */
    public boolean open() {
        return this == REQUESTED || this == GRANTED;
    }
}
