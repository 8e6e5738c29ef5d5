/** Giving the power to decide admissions to an organisation, and taking it back. */
@NullMarked
package socai.organisation.write.delegation;

import org.jspecify.annotations.NullMarked;
