/** Decisions on transfers: presenting. */
@NullMarked
package socai.membership.write.transfer.presenting;

import org.jspecify.annotations.NullMarked;
