package socai.app.importing.columns;

import socai.app.importing.sheet.Header;
import socai.spine.Text;

/** Why what stands in a cell could not be read. The texts never repeat the cell: they go into reports and logs. */
public enum ReadingFault {
    MISSING("Thiếu giá trị.", "The value is missing."),
    NO_DATE(
            "Không phải là ngày (ngày/tháng/năm hoặc năm-tháng-ngày).",
            "Not a date (day/month/year or year-month-day)."),
    IMPOSSIBLE_DATE("Ngày không có trong lịch.", "There is no such day in the calendar."),
    UNKNOWN_WORD(
            "Không rõ từ này; xem các từ được dùng trong hướng dẫn.",
            "An unknown word; see the help for the known ones."),
    NO_CODE("Mã tổ chức chỉ gồm chữ số và dấu chấm.", "A code consists of digits and dots."),
    UNKNOWN_PARENT("Không có tổ chức cấp trên mang mã này.", "No organisation has the code given as the superior's."),
    PARENT_MISSING(
            "Thiếu mã tổ chức cấp trên; chỉ cấp cao nhất trong tệp được để trống.",
            "The superior's code is missing; only the highest rank in the file may go without."),
    TYPE_NOT_THEN(
            "Loại tổ chức này không có vào ngày thành lập; hãy ghi rõ cấp và hình thức.",
            "This type did not exist on the founding day; give rank and form."),
    WRONG_FORM(
            "Có ký tự không dùng ở mục này, hoặc quá dài.", "A character that this column does not take, or too long."),
    TWICE_IN_FILE(
            "Số định danh cá nhân trùng với một dòng khác của tệp.",
            "Another row of the file has the same citizen id.");

    private final Text text;

    ReadingFault(String vi, String en) {
        this.text = new Text(vi, en);
    }

    public Text text() {
        return text;
    }

    /** {@code import.impossible-date} */
    public String rule() {
        return "import." + Header.plain(name()).replace('_', '-');
    }

    /** Ends the reading of a cell. */
    static final class Found extends Exception {

        private static final long serialVersionUID = 1L;

        private final ReadingFault fault;

        Found(ReadingFault fault) {
            super(fault.rule(), null, false, false);
            this.fault = fault;
        }

        ReadingFault fault() {
            return fault;
        }
    }
}
