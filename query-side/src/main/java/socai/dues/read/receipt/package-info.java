/** A receipt of dues, as it is written on paper. */
@NullMarked
package socai.dues.read.receipt;

import org.jspecify.annotations.NullMarked;
