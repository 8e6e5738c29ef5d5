/** Reads lists (CSV) of any size: what the file is, its header, its rows in any order. */
@NullMarked
package socai.app.importing.sheet;

import org.jspecify.annotations.NullMarked;
