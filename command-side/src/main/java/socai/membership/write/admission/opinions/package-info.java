/** The opinions of the mass organisations and of the cell of the residence are recorded. */
@NullMarked
package socai.membership.write.admission.opinions;

import org.jspecify.annotations.NullMarked;
