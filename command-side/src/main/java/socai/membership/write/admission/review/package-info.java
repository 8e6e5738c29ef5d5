/** The list of sympathisers is reviewed at its intervals; a review that is missing is told to the superior. */
@NullMarked
package socai.membership.write.admission.review;

import org.jspecify.annotations.NullMarked;
