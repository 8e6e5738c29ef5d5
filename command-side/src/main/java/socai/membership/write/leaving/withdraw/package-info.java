/** A member takes the request back. */
@NullMarked
package socai.membership.write.leaving.withdraw;

import org.jspecify.annotations.NullMarked;
