/** The body that decides on people above the highest age agrees in writing that one be considered. */
@NullMarked
package socai.membership.write.admission.overage;

import org.jspecify.annotations.NullMarked;
