/** The superior is told that a new member has not declared CV and data sheet in time. */
@NullMarked
package socai.membership.write.memberrecord.lateness;

import org.jspecify.annotations.NullMarked;
