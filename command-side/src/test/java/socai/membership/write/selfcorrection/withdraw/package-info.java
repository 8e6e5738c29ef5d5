/** Tests of taking a request back. */
@NullMarked
package socai.membership.write.selfcorrection.withdraw;

import org.jspecify.annotations.NullMarked;
