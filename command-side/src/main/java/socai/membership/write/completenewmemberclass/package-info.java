/** A probationary member completes the class for new members. */
@NullMarked
package socai.membership.write.completenewmemberclass;

import org.jspecify.annotations.NullMarked;
