/** A badge is lost, and given again. */
@NullMarked
package socai.membership.write.badge.lost;

import org.jspecify.annotations.NullMarked;
