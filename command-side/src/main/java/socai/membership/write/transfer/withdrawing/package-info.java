/** A transfer is given up before it was presented. */
@NullMarked
package socai.membership.write.transfer.withdrawing;

import org.jspecify.annotations.NullMarked;
