/** A stay elsewhere ends: the member is counted at home again. */
@NullMarked
package socai.membership.write.transfer.returning;

import org.jspecify.annotations.NullMarked;
