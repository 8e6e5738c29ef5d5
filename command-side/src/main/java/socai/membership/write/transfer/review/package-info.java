/** The member gives the self-review of the last year in the cell. */
@NullMarked
package socai.membership.write.transfer.review;

import org.jspecify.annotations.NullMarked;
