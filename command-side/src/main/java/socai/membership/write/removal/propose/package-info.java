/** The cell committee proposes to remove a member, with the ground and what proves it. */
@NullMarked
package socai.membership.write.removal.propose;

import org.jspecify.annotations.NullMarked;
