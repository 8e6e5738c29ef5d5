/** The cell votes on proposing admission. */
@NullMarked
package socai.membership.write.admission.vote;

import org.jspecify.annotations.NullMarked;
