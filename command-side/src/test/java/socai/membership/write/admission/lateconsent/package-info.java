/** The consent to a late ceremony. */
@NullMarked
package socai.membership.write.admission.lateconsent;

import org.jspecify.annotations.NullMarked;
