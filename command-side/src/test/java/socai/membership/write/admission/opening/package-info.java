/** The opening of a file. */
@NullMarked
package socai.membership.write.admission.opening;

import org.jspecify.annotations.NullMarked;
