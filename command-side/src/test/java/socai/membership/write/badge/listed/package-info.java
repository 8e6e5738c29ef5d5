/** Tests of the Party badge. */
@NullMarked
package socai.membership.write.badge.listed;

import org.jspecify.annotations.NullMarked;
