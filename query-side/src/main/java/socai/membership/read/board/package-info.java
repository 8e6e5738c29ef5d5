/** The development board: how many people stand where on the way into the Party, by organisation. */
@NullMarked
package socai.membership.read.board;

import org.jspecify.annotations.NullMarked;
