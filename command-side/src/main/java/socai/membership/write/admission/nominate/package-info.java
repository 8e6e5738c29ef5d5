/** A person is put forward as an outstanding non-member: the admission file begins. */
@NullMarked
package socai.membership.write.admission.nominate;

import org.jspecify.annotations.NullMarked;
