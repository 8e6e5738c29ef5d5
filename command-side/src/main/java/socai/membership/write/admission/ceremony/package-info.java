/** The ceremony: the person becomes a probationary member. */
@NullMarked
package socai.membership.write.admission.ceremony;

import org.jspecify.annotations.NullMarked;
