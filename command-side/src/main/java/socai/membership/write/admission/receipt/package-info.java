/** The cell received the decision. */
@NullMarked
package socai.membership.write.admission.receipt;

import org.jspecify.annotations.NullMarked;
