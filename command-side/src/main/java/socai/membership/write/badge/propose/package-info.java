/** The cell backs a declaration. */
@NullMarked
package socai.membership.write.badge.propose;

import org.jspecify.annotations.NullMarked;
