/** Tests of declining a Party card that was asked for. */
@NullMarked
package socai.membership.write.declinecard;

import org.jspecify.annotations.NullMarked;
