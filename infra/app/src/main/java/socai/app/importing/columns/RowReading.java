package socai.app.importing.columns;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import socai.app.importing.sheet.SheetRow;

/** Reads the cells of one row and notes what is wrong with them; one fault for each column is enough. */
public final class RowReading<F extends Enum<F> & Field> {

    private final Layout<F> layout;
    private final SheetRow row;
    private final Map<F, ReadingFault> faults;

    public RowReading(Layout<F> layout, SheetRow row) {
        this.layout = layout;
        this.row = row;
        this.faults = new EnumMap<>(layout.fields());
    }

    /** What stands there; empty when nothing does. */
    public Optional<String> text(F field) {
        String cell = layout.cell(row.cells(), field);
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /** What stands there, and a fault when nothing does. */
    public Optional<String> needed(F field) {
        Optional<String> text = text(field);
        if (text.isEmpty()) {
            fault(field, ReadingFault.MISSING);
        }
        return text;
    }

    /** Empty when nothing stands there or no day. */
    public Optional<LocalDate> date(F field) {
        return text(field).flatMap(text -> {
            try {
                return Optional.of(Dates.read(text));
            } catch (ReadingFault.Found found) {
                fault(field, found.fault());
                return Optional.empty();
            }
        });
    }

    public Optional<LocalDate> neededDate(F field) {
        return needed(field).isEmpty() ? Optional.empty() : date(field);
    }

    /** Empty when nothing stands there or an unknown word. */
    public <E> Optional<E> word(F field, Words<E> words) {
        Optional<String> text = text(field);
        Optional<E> meaning = text.flatMap(words::find);
        if (text.isPresent() && meaning.isEmpty()) {
            fault(field, ReadingFault.UNKNOWN_WORD);
        }
        return meaning;
    }

    public void fault(F field, ReadingFault fault) {
        faults.putIfAbsent(field, fault);
    }

    public Map<F, ReadingFault> faults() {
        return faults;
    }
}
