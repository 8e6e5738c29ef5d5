/** More time for the decision. */
@NullMarked
package socai.membership.write.admission.extension;

import org.jspecify.annotations.NullMarked;
