/** The end of a reorganisation: offices, committees and the organisation itself. */
@NullMarked
package socai.membership.write.reorganisation.complete;

import org.jspecify.annotations.NullMarked;
