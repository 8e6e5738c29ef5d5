/** Rules that several steps of an admission share. */
@NullMarked
package socai.membership.write.admission.rules;

import org.jspecify.annotations.NullMarked;
