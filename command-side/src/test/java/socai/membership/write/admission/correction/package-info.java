/** Corrections and what they change. */
@NullMarked
package socai.membership.write.admission.correction;

import org.jspecify.annotations.NullMarked;
