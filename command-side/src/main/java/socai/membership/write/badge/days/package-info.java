/** A province sets a further day of award. */
@NullMarked
package socai.membership.write.badge.days;

import org.jspecify.annotations.NullMarked;
