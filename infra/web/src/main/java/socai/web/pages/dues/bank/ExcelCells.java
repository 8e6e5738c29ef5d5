package socai.web.pages.dues.bank;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The cells of a row of Excel as texts. */
final class ExcelCells {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** So many places behind the point that a part of a đồng is never read as thousands. */
    private static final int PLACES = 6;

    private ExcelCells() {}

    static List<String> of(Row row) {
        List<String> cells = new ArrayList<>();
        for (int at = 0; at < row.getCellCount(); at++) {
            cells.add(text(row.getCell(at)));
        }
        return cells;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            String format = cell.getDataFormatString();
            if (format != null && format.toLowerCase(Locale.ROOT).contains("yy")) {
                return DAY.format(cell.asDate());
            }
            BigDecimal number = cell.asNumber().stripTrailingZeros();
            return number.scale() > 0
                    ? number.setScale(Math.max(PLACES, number.scale())).toPlainString()
                    : number.toPlainString();
        }
        return String.valueOf(cell.getText());
    }
}
