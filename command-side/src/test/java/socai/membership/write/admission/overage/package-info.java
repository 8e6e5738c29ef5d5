/** The consent to an applicant above the highest age. */
@NullMarked
package socai.membership.write.admission.overage;

import org.jspecify.annotations.NullMarked;
