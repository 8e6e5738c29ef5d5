/** A Party card is handed over in the cell. */
@NullMarked
package socai.membership.write.handovercard;

import org.jspecify.annotations.NullMarked;
