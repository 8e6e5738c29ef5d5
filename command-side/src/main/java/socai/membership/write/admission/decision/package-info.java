/** The competent body decides on the admission. */
@NullMarked
package socai.membership.write.admission.decision;

import org.jspecify.annotations.NullMarked;
