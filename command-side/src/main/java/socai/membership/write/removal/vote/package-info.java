/** The cell votes on a removal. */
@NullMarked
package socai.membership.write.removal.vote;

import org.jspecify.annotations.NullMarked;
