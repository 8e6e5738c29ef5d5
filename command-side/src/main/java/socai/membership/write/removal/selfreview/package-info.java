/** The member is called to review themselves, and does. */
@NullMarked
package socai.membership.write.removal.selfreview;

import org.jspecify.annotations.NullMarked;
