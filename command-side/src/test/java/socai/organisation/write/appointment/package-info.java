/** Appointments by two people. */
@NullMarked
package socai.organisation.write.appointment;

import org.jspecify.annotations.NullMarked;
