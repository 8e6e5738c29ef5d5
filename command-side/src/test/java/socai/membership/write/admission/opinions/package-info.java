/** The opinions on an applicant. */
@NullMarked
package socai.membership.write.admission.opinions;

import org.jspecify.annotations.NullMarked;
