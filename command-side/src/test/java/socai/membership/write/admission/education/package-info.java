/** Schooling is recorded. */
@NullMarked
package socai.membership.write.admission.education;

import org.jspecify.annotations.NullMarked;
