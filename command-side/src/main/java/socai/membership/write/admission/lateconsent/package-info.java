/** The superior agrees that a ceremony be held after its limit. */
@NullMarked
package socai.membership.write.admission.lateconsent;

import org.jspecify.annotations.NullMarked;
