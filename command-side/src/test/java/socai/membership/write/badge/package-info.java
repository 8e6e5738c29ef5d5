/** Tests of the Party badge. */
@NullMarked
package socai.membership.write.badge;

import org.jspecify.annotations.NullMarked;
