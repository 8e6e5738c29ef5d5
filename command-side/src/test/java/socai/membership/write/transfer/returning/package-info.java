/** Decisions on transfers: returning. */
@NullMarked
package socai.membership.write.transfer.returning;

import org.jspecify.annotations.NullMarked;
