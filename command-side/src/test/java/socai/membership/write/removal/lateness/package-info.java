/** Tests of the package of the same name. */
@NullMarked
package socai.membership.write.removal.lateness;

import org.jspecify.annotations.NullMarked;
