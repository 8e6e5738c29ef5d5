/** Somebody who was a member before is put forward again: the file of a re-admission begins. */
@NullMarked
package socai.membership.write.admission.readmission;

import org.jspecify.annotations.NullMarked;
