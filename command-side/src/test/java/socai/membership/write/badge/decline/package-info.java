/** Tests of the Party badge. */
@NullMarked
package socai.membership.write.badge.decline;

import org.jspecify.annotations.NullMarked;
