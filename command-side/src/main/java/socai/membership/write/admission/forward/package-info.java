/** The grassroots committee votes on sending the proposal on. */
@NullMarked
package socai.membership.write.admission.forward;

import org.jspecify.annotations.NullMarked;
