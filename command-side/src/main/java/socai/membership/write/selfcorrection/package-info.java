/** A member asks to have something in the own file corrected: the state of the request, and what its steps share. */
@NullMarked
package socai.membership.write.selfcorrection;

import org.jspecify.annotations.NullMarked;
