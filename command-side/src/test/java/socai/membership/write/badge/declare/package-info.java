/** Tests of the Party badge. */
@NullMarked
package socai.membership.write.badge.declare;

import org.jspecify.annotations.NullMarked;
