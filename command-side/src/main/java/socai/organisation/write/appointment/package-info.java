/** Giving an office by two people: one proposes, another confirms. */
@NullMarked
package socai.organisation.write.appointment;

import org.jspecify.annotations.NullMarked;
