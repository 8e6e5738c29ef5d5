/** A proposal to remove a member, up to the last complaint: its state, and what its steps share. */
@NullMarked
package socai.membership.write.removal;

import org.jspecify.annotations.NullMarked;
