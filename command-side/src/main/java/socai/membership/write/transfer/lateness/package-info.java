/** A limit of a transfer that has passed is told to the competent committee. */
@NullMarked
package socai.membership.write.transfer.lateness;

import org.jspecify.annotations.NullMarked;
