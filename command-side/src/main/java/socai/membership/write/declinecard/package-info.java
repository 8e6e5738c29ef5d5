/** A Party card that was asked for wrongly is not issued. */
@NullMarked
package socai.membership.write.declinecard;

import org.jspecify.annotations.NullMarked;
