/** The certificate of the awareness class is recorded. */
@NullMarked
package socai.membership.write.admission.certificate;

import org.jspecify.annotations.NullMarked;
