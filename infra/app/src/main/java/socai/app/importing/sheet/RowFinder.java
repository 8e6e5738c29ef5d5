package socai.app.importing.sheet;

/**
 * Finds where a row ends. A line break between quotation marks belongs to the row, but not without bound: one forgotten
 * mark would swallow all the rows after it.
 */
final class RowFinder {

    private static final int MOST_LINES = 20;

    private final FileBytes bytes;
    private final char delimiter;

    private enum Inside {
        START_OF_CELL,
        PLAIN,
        QUOTED,
        AFTER_QUOTE
    }

    RowFinder(FileBytes bytes, char delimiter) {
        this.bytes = bytes;
        this.delimiter = delimiter;
    }

    Place at(long start) {
        Inside inside = Inside.START_OF_CELL;
        long firstBreak = -1;
        int lines = 1;
        for (long position = start; ; position++) {
            int here = bytes.at(position);
            if (inside == Inside.QUOTED) {
                if (here == '"') {
                    inside = Inside.AFTER_QUOTE;
                } else if (here == '\n' || here == '\r') {
                    firstBreak = firstBreak < 0 ? position : firstBreak;
                    lines += here == '\r' && bytes.at(position + 1) == '\n' ? 0 : 1;
                }
                if (here == FileBytes.END || lines > MOST_LINES) {
                    long end = firstBreak < 0 ? position : firstBreak;
                    return new Place(start, end, afterBreak(end), true);
                }
            } else if (here == FileBytes.END || here == '\n' || here == '\r') {
                return new Place(start, position, afterBreak(position), false);
            } else {
                inside = after(inside, here);
            }
        }
    }

    private Inside after(Inside inside, int here) {
        if (here == delimiter) {
            return Inside.START_OF_CELL;
        }
        if (here == '"' && inside != Inside.PLAIN) {
            // Twice within quotes stands for the mark itself.
            return Inside.QUOTED;
        }
        return Inside.PLAIN;
    }

    private long afterBreak(long end) {
        int here = bytes.at(end);
        if (here == '\r' && bytes.at(end + 1) == '\n') {
            return end + 2;
        }
        return here == FileBytes.END ? end : end + 1;
    }
}
