/** Tests of the Party badge. */
@NullMarked
package socai.membership.write.badge.forward;

import org.jspecify.annotations.NullMarked;
