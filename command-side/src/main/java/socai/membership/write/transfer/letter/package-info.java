/** The letter of introduction is issued and endorsed by the levels that it passes. */
@NullMarked
package socai.membership.write.transfer.letter;

import org.jspecify.annotations.NullMarked;
