/** The report that a limit has passed. */
@NullMarked
package socai.membership.write.admission.lateness;

import org.jspecify.annotations.NullMarked;
