/** Tests of the Party badge. */
@NullMarked
package socai.membership.write.badge.propose;

import org.jspecify.annotations.NullMarked;
