/** Decisions on transfers: reception. */
@NullMarked
package socai.membership.write.transfer.reception;

import org.jspecify.annotations.NullMarked;
