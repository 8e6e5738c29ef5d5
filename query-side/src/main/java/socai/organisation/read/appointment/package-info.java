/** Proposals to give an office: which wait for somebody, and what became of the others. */
@NullMarked
package socai.organisation.read.appointment;

import org.jspecify.annotations.NullMarked;
