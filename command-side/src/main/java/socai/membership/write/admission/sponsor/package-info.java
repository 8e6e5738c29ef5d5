/** Somebody answers for the applicant. */
@NullMarked
package socai.membership.write.admission.sponsor;

import org.jspecify.annotations.NullMarked;
