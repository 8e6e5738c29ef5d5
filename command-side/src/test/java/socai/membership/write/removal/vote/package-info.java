/** Tests of the package of the same name. */
@NullMarked
package socai.membership.write.removal.vote;

import org.jspecify.annotations.NullMarked;
