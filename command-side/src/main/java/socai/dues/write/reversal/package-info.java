/** A receipt that was entered wrongly is reversed. */
@NullMarked
package socai.dues.write.reversal;

import org.jspecify.annotations.NullMarked;
