/** The body that is competent to admit removes a member, or not. */
@NullMarked
package socai.membership.write.removal.decide;

import org.jspecify.annotations.NullMarked;
