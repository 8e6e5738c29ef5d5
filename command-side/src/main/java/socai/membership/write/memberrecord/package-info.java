/** The member file that begins with what a new member declares: CV and data sheet. */
@NullMarked
package socai.membership.write.memberrecord;

import org.jspecify.annotations.NullMarked;
