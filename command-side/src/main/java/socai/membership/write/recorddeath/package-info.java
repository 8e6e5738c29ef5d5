/** A member died: the seat and the entry of the roll end. */
@NullMarked
package socai.membership.write.recorddeath;

import org.jspecify.annotations.NullMarked;
