/** The competent body awards a badge. */
@NullMarked
package socai.membership.write.badge.decide;

import org.jspecify.annotations.NullMarked;
