/** Tests of the Party badge. */
@NullMarked
package socai.membership.write.badge.days;

import org.jspecify.annotations.NullMarked;
