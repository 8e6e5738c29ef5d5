/** A member takes a request for a correction back. */
@NullMarked
package socai.membership.write.selfcorrection.withdraw;

import org.jspecify.annotations.NullMarked;
