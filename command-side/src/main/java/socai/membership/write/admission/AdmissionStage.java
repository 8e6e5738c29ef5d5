package socai.membership.write.admission;

import java.util.Arrays;

/** How far an admission file has come; the words are those that a refusal uses. */
public enum AdmissionStage {
    NONE("chưa có hồ sơ", "no file"),
    NOMINATED("quần chúng ưu tú", "nominated"),
    SYMPATHISER("cảm tình đảng", "sympathiser"),
    TRAINED("đã có giấy chứng nhận bồi dưỡng", "trained"),
    APPLICANT("đã mở hồ sơ", "applicant"),
    PROPOSED("chi bộ đã đề nghị kết nạp", "proposed by the cell"),
    FORWARDED("đảng ủy cơ sở đã đề nghị", "forwarded by the grassroots committee"),
    DECIDED("đã có quyết định kết nạp", "decided"),
    REFUSED("không được kết nạp", "refused"),
    ADMITTED("đã kết nạp", "admitted"),
    CLOSED("hồ sơ đã đóng", "closed");

    private final String vi;
    private final String en;

    AdmissionStage(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    public String vi() {
        return vi;
    }

    public String en() {
        return en;
    }

    /** Whether the file still leads to an admission. */
    public boolean open() {
        return this != NONE && this != REFUSED && this != ADMITTED && this != CLOSED;
    }

    public static AdmissionStage[] openStages() {
        return Arrays.stream(values()).filter(AdmissionStage::open).toArray(AdmissionStage[]::new);
    }
}
