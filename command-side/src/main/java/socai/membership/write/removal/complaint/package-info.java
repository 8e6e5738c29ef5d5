/** The person complains, level by level, and is answered. */
@NullMarked
package socai.membership.write.removal.complaint;

import org.jspecify.annotations.NullMarked;
