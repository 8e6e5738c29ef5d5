/** The decision under each regulation. */
@NullMarked
package socai.membership.write.admission.decision;

import org.jspecify.annotations.NullMarked;
