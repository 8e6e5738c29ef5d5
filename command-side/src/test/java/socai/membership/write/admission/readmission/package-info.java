/** Tests of the package of the same name. */
@NullMarked
package socai.membership.write.admission.readmission;

import org.jspecify.annotations.NullMarked;
