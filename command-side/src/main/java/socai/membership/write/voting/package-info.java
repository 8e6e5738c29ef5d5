/** How the votes of a cell or a committee are counted: against the base of its roll, never against those present. */
@NullMarked
package socai.membership.write.voting;

import org.jspecify.annotations.NullMarked;
