/** Decisions on transfers: review. */
@NullMarked
package socai.membership.write.transfer.review;

import org.jspecify.annotations.NullMarked;
