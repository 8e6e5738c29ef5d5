/** Decisions on transfers: request. */
@NullMarked
package socai.membership.write.transfer.request;

import org.jspecify.annotations.NullMarked;
