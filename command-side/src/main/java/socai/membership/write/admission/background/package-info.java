/** The past of the applicant and the family is checked. */
@NullMarked
package socai.membership.write.admission.background;

import org.jspecify.annotations.NullMarked;
