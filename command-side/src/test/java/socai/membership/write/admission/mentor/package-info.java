/** The choice of a helper. */
@NullMarked
package socai.membership.write.admission.mentor;

import org.jspecify.annotations.NullMarked;
