/** Forwarding by the grassroots committee. */
@NullMarked
package socai.membership.write.admission.forward;

import org.jspecify.annotations.NullMarked;
