/** Each committee on the way passes a declaration on. */
@NullMarked
package socai.membership.write.badge.forward;

import org.jspecify.annotations.NullMarked;
