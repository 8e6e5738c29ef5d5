/** Tests of the Party badge. */
@NullMarked
package socai.membership.write.badge.award;

import org.jspecify.annotations.NullMarked;
