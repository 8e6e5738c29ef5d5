/** The Party badge: its file, what its steps share, and the money that goes with it. */
@NullMarked
package socai.membership.write.badge;

import org.jspecify.annotations.NullMarked;
