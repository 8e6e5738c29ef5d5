/** Decisions on transfers: letter. */
@NullMarked
package socai.membership.write.transfer.letter;

import org.jspecify.annotations.NullMarked;
