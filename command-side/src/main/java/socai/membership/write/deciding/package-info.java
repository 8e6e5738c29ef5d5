/** Which body decides on a membership: the organisations above a cell, and the one that a regulation names among them. */
@NullMarked
package socai.membership.write.deciding;

import org.jspecify.annotations.NullMarked;
