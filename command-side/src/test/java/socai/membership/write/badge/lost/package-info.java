/** Tests of the Party badge. */
@NullMarked
package socai.membership.write.badge.lost;

import org.jspecify.annotations.NullMarked;
