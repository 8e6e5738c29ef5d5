/** A member's own request to leave: its state, and what its steps share. */
@NullMarked
package socai.membership.write.leaving;

import org.jspecify.annotations.NullMarked;
