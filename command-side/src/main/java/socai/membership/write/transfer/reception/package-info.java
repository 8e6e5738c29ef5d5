/** The member is received: the seat moves, or a stay begins. */
@NullMarked
package socai.membership.write.transfer.reception;

import org.jspecify.annotations.NullMarked;
