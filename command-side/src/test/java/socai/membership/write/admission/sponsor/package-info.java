/** Who may answer for an applicant. */
@NullMarked
package socai.membership.write.admission.sponsor;

import org.jspecify.annotations.NullMarked;
