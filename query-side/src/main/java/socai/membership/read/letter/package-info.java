/** The letter of introduction of a transfer, as it is written on paper. */
@NullMarked
package socai.membership.read.letter;

import org.jspecify.annotations.NullMarked;
