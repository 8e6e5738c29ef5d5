/** Tests of the Party badge. */
@NullMarked
package socai.membership.write.badge.decide;

import org.jspecify.annotations.NullMarked;
