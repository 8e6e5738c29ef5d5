/** A member, or the family, declares for a badge. */
@NullMarked
package socai.membership.write.badge.declare;

import org.jspecify.annotations.NullMarked;
