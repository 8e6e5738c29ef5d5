/** The vote of the cell on an admission, on both sides of each limit. */
@NullMarked
package socai.membership.write.admission.vote;

import org.jspecify.annotations.NullMarked;
