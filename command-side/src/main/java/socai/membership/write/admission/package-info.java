/** The admission file as folded from its events, and what all its slices share. */
@NullMarked
package socai.membership.write.admission;

import org.jspecify.annotations.NullMarked;
