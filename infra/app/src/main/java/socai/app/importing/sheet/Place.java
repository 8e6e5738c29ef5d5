package socai.app.importing.sheet;

/**
 * Where a row stands in its file, in bytes.
 *
 * @param end      first byte after its text, the line break not included
 * @param next     where the following row begins
 * @param unclosed a quotation mark opens and is not closed: only the first line counts as the row
 */
record Place(long start, long end, long next, boolean unclosed) {

    long length() {
        return end - start;
    }
}
