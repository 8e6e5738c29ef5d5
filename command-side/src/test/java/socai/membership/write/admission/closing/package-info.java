/** The end of a file without admission. */
@NullMarked
package socai.membership.write.admission.closing;

import org.jspecify.annotations.NullMarked;
