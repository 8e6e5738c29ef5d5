/** The body that decides takes more time, once. */
@NullMarked
package socai.membership.write.admission.extension;

import org.jspecify.annotations.NullMarked;
