/** The sheet of a cell: month by member. */
@NullMarked
package socai.dues.read.sheet;

import org.jspecify.annotations.NullMarked;
