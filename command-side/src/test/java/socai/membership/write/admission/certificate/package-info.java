/** The certificate of the awareness class. */
@NullMarked
package socai.membership.write.admission.certificate;

import org.jspecify.annotations.NullMarked;
