/** The beginning of a file, both accepted and refused. */
@NullMarked
package socai.membership.write.admission.nominate;

import org.jspecify.annotations.NullMarked;
