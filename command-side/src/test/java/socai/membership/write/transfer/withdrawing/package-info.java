/** Decisions on transfers: withdrawing. */
@NullMarked
package socai.membership.write.transfer.withdrawing;

import org.jspecify.annotations.NullMarked;
