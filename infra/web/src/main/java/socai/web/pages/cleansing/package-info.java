/** Cleansing of records: the board, the list of faults, and corrected lists taken back. */
@NullMarked
package socai.web.pages.cleansing;

import org.jspecify.annotations.NullMarked;
