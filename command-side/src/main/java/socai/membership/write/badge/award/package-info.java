/** A badge is handed over. */
@NullMarked
package socai.membership.write.badge.award;

import org.jspecify.annotations.NullMarked;
