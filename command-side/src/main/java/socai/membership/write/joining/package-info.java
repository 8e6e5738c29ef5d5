/** Asking to be taken into the list of a cell by its code: the state of codes and requests, and what their steps share. */
@NullMarked
package socai.membership.write.joining;

import org.jspecify.annotations.NullMarked;
