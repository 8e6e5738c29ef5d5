/** The receipt of a decision. */
@NullMarked
package socai.membership.write.admission.receipt;

import org.jspecify.annotations.NullMarked;
