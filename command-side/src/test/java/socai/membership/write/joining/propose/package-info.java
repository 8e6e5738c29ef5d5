/** Tests of asking by a code. */
@NullMarked
package socai.membership.write.joining.propose;

import org.jspecify.annotations.NullMarked;
