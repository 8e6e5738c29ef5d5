/** Dues that come in. */
@NullMarked
package socai.dues.write.payment;

import org.jspecify.annotations.NullMarked;
