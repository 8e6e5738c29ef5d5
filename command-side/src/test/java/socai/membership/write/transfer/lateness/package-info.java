/** Decisions on transfers: lateness. */
@NullMarked
package socai.membership.write.transfer.lateness;

import org.jspecify.annotations.NullMarked;
