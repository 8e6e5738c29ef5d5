/** A complaint against a removal that is not answered in time is told to the superior of whoever owes the answer. */
@NullMarked
package socai.membership.write.removal.lateness;

import org.jspecify.annotations.NullMarked;
