package socai.app.reorganising;

import java.util.List;
import socai.app.importing.columns.Field;

/** The columns of a list of members who are moved. */
public enum MoveField implements Field {
    CARD_NUMBER(false, "so_the", "card_number", "so_the_dang_vien"),
    CITIZEN_ID(false, "so_dinh_danh", "citizen_id", "cccd", "so_cccd"),
    CELL_CODE(true, "ma_chi_bo_den", "destination_code", "ma_chi_bo", "cell_code");

    private final boolean required;
    private final List<String> names;

    MoveField(boolean required, String... names) {
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
