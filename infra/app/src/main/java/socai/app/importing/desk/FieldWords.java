package socai.app.importing.desk;

import java.util.Map;
import socai.app.importing.columns.Field;
import socai.app.importing.columns.MemberField;

/** What the fields of lists are called on a page. */
final class FieldWords {

    private static final Map<String, String> VI = Map.ofEntries(
            Map.entry("CELL_CODE", "Mã chi bộ"),
            Map.entry("NAME", "Tên"),
            Map.entry("BIRTH_DATE", "Ngày sinh"),
            Map.entry("GENDER", "Giới tính"),
            Map.entry("CITIZEN_ID", "Số định danh"),
            Map.entry("ADMISSION_DATE", "Ngày vào Đảng"),
            Map.entry("OFFICIAL_DATE", "Ngày chính thức"),
            Map.entry("DECISION_DATE", "Ngày quyết định"),
            Map.entry("CARD_NUMBER", "Số thẻ đảng viên"),
            Map.entry("ACTIVITY", "Tình trạng sinh hoạt"),
            Map.entry("CODE", "Mã tổ chức"),
            Map.entry("PARENT_CODE", "Mã tổ chức cấp trên"),
            Map.entry("TYPE", "Loại tổ chức"),
            Map.entry("RANK", "Cấp"),
            Map.entry("FORM", "Hình thức"),
            Map.entry("FROM", "Ngày thành lập"),
            Map.entry("DELEGATED", "Được ủy quyền"),
            Map.entry("DECISION_NUMBER", "Số quyết định"));

    private FieldWords() {}

    static String vi(Field field) {
        if (field == MemberField.NAME) {
            return "Họ và tên";
        }
        return VI.getOrDefault(field.name(), field.names().getFirst());
    }

    /** The English name of the column, as words. */
    static String en(Field field) {
        String words = field.names().get(1).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
