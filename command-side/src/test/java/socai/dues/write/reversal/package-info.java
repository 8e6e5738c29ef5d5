/** Receipts that were entered wrongly. */
@NullMarked
package socai.dues.write.reversal;

import org.jspecify.annotations.NullMarked;
