package socai.app.importing.columns;

import java.util.List;

/** The columns of a list of organisations. */
public enum OrganisationField implements Field {
    CODE(true, "ma_to_chuc", "code"),
    NAME(true, "ten", "name", "ten_to_chuc"),
    PARENT_CODE(true, "ma_to_chuc_cap_tren", "parent_code"),
    TYPE(true, "loai", "type", "loai_to_chuc"),
    RANK(false, "cap", "rank"),
    FORM(false, "hinh_thuc", "form"),
    FROM(true, "ngay_thanh_lap", "from"),
    DELEGATED(false, "uy_quyen", "delegated"),
    DECISION_NUMBER(false, "so_quyet_dinh", "decision_number");

    private final boolean required;
    private final List<String> names;

    OrganisationField(boolean required, String... names) {
        this.required = required;
        this.names = List.of(names);
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
