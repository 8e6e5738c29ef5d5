/** Somebody who scanned the code of a cell asks to be taken into its list. */
@NullMarked
package socai.membership.write.joining.propose;

import org.jspecify.annotations.NullMarked;
