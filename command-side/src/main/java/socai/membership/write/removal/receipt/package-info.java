/** The person got the decision, or the answer to a complaint. */
@NullMarked
package socai.membership.write.removal.receipt;

import org.jspecify.annotations.NullMarked;
