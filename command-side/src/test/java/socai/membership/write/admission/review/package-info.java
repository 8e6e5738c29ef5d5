@NullMarked
package socai.membership.write.admission.review;

import org.jspecify.annotations.NullMarked;
