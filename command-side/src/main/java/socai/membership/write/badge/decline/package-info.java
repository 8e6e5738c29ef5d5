/** A level does not back a declaration. */
@NullMarked
package socai.membership.write.badge.decline;

import org.jspecify.annotations.NullMarked;
