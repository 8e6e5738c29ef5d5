package socai.app.importing.sheet;

import socai.spine.Text;

/** Why a row could not be taken apart into its cells. */
public enum LineFault {
    UNCLOSED_QUOTE("Dấu ngoặc kép mở mà không đóng.", "A quotation mark opens and is not closed."),
    MISPLACED_QUOTE("Có ký tự thừa sau dấu ngoặc kép đóng.", "There is text after a closing quotation mark."),
    TOO_MANY_CELLS("Dòng có nhiều ô hơn số cột của tiêu đề.", "The row has more cells than the header has columns."),
    TOO_FEW_CELLS("Dòng có ít ô hơn số cột của tiêu đề.", "The row has fewer cells than the header has columns."),
    NOT_UTF8("Dòng có ký tự không phải UTF-8.", "The row is not written in UTF-8."),
    TOO_LONG("Dòng quá dài.", "The row is too long.");

    private final String vi;
    private final String en;

    LineFault(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    public Text text() {
        return new Text(vi, en);
    }
}
