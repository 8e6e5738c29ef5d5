/** The background check. */
@NullMarked
package socai.membership.write.admission.background;

import org.jspecify.annotations.NullMarked;
