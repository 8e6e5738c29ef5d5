package socai.app.importing.columns;

import java.util.List;
import socai.membership.events.ImportColumn;

/** The columns of a list of members. */
public enum MemberField implements Field {
    CELL_CODE(ImportColumn.ORGANISATION, true, "ma_chi_bo", "cell_code", "ma_to_chuc"),
    NAME(ImportColumn.NAME, true, "ho_ten", "name", "ho_va_ten", "ho_ten_khai_sinh"),
    BIRTH_DATE(ImportColumn.BIRTH_DATE, true, "ngay_sinh", "birth_date"),
    GENDER(ImportColumn.GENDER, false, "gioi_tinh", "gender"),
    CITIZEN_ID(ImportColumn.CITIZEN_ID, false, "so_dinh_danh", "citizen_id", "cccd", "so_cccd"),
    ADMISSION_DATE(ImportColumn.ADMISSION_DATE, true, "ngay_vao_dang", "admission_date", "ngay_ket_nap"),
    OFFICIAL_DATE(ImportColumn.OFFICIAL_DATE, true, "ngay_chinh_thuc", "official_date"),
    DECISION_DATE(ImportColumn.DECISION_DATE, false, "ngay_quyet_dinh", "decision_date"),
    CARD_NUMBER(ImportColumn.CARD_NUMBER, false, "so_the", "card_number", "so_the_dang_vien"),
    ACTIVITY(ImportColumn.ACTIVITY, false, "trang_thai", "activity");

    private final ImportColumn column;
    private final boolean required;
    private final List<String> names;

    MemberField(ImportColumn column, boolean required, String... names) {
        this.column = column;
        this.required = required;
        this.names = List.of(names);
    }

    /** What the decision calls the column. */
    public ImportColumn column() {
        return column;
    }

    @Override
    public boolean required() {
        return required;
    }

    @Override
    public List<String> names() {
        return names;
    }
}
